import { Component } from 'preact';
import { FORM_FIELDS, type Choice, type FormField, type Reading, type ReadingForm } from '../../utils/model';
import { parseNumber } from '../parse-number';
import { FormFrame } from './FormFrame';

interface CorrectFormProps {
  readonly form: ReadingForm;
  /** The fields that the reader changed; answers whether it was done. */
  readonly onSave: (fields: Partial<Reading>) => Promise<boolean>;
  readonly onCancel: () => void;
}

interface CorrectFormState {
  readonly typed: Readonly<Record<FormField, string>>;
  readonly invalid: FormField | undefined;
  readonly answer: string;
}

const NUMBERS: ReadonlySet<FormField> = new Set<FormField>(['value', 'max']);

const asTyped = (value: Reading[FormField]) => (value === null ? '' : String(value));

/** What stands in the fields of a form, each as text. */
function typedOf(reading: Reading): Record<FormField, string> {
  const { value, max, bound, kind, unit, currency, item, org, role, period, place, recipient } = reading;
  return {
    value: asTyped(value),
    max: asTyped(max),
    bound,
    kind,
    unit: asTyped(unit),
    currency: asTyped(currency),
    item: asTyped(item),
    org: asTyped(org),
    role,
    period: asTyped(period),
    place: asTyped(place),
    recipient: asTyped(recipient),
  };
}

/** A number with the signs between its digits that the reader's language has. */
const inPrint = (field: FormField, typed: string | undefined, lang: string) =>
  typed === undefined || typed === '' || !NUMBERS.has(field) ? typed : Number(typed).toLocaleString(lang);

/** What a field says once it is read; `undefined` where it cannot be. A field that is empty says nothing. */
function readField(field: FormField, typed: string): Reading[FormField] | undefined {
  const words = typed.trim();
  if (!NUMBERS.has(field)) return words === '' ? null : field === 'currency' ? words.toUpperCase() : words;
  return words === '' && field === 'max' ? null : parseNumber(words);
}

const isValid = (field: FormField, value: Reading[FormField] | undefined) =>
  value !== undefined && (field !== 'currency' || value === null || /^[A-Z]{3}$/u.test(String(value)));

/** Every field of a reading to be corrected, with what the program reads beside each that differs from it. */
export class CorrectForm extends Component<CorrectFormProps, CorrectFormState> {
  override state: CorrectFormState = { typed: typedOf(this.props.form.reading), invalid: undefined, answer: '' };

  #form: HTMLFormElement | null = null;

  override componentDidMount(): void {
    this.#form?.querySelector('input')?.select();
  }

  #type(field: FormField, value: string): void {
    this.setState(({ typed }) => ({ typed: { ...typed, [field]: value } }));
  }

  readonly #onForm = (form: HTMLFormElement | null) => {
    this.#form = form;
  };

  readonly #onSave = async (): Promise<void> => {
    const { form, onSave } = this.props;
    const { typed } = this.state;
    // A high end belongs to a range alone, and a currency to money.
    const isAsked = (field: FormField) =>
      (field !== 'max' || typed.bound === 'range') && (field !== 'currency' || typed.kind === 'money');
    const read = FORM_FIELDS.map((field) => [field, isAsked(field) ? readField(field, typed[field]) : null] as const);
    const wrong = read.find(([field, value]) => !isValid(field, value));
    if (wrong !== undefined) {
      this.setState({ invalid: wrong[0], answer: form.words.invalid });
      this.#form?.querySelector<HTMLElement>(`[name="${wrong[0]}"]`)?.focus();
      return;
    }
    const changed = read.filter(([field, value]) => value !== form.reading[field]);
    this.setState({ invalid: undefined, answer: '' });
    if (!(await onSave(Object.fromEntries(changed)))) this.setState({ answer: form.words.failed });
  };

  override render() {
    const { form, onCancel } = this.props;
    const { words, organizations } = form;
    const { typed, answer } = this.state;
    const isShown = (field: FormField) =>
      (field !== 'max' || typed.bound === 'range') && (field !== 'currency' || typed.kind === 'money');
    return (
      <FormFrame words={words} answer={answer} onSave={this.#onSave} onCancel={onCancel} onForm={this.#onForm}>
        {FORM_FIELDS.filter(isShown).map((field) => this.#field(field))}
        <datalist id="organizations">
          {organizations.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </FormFrame>
    );
  }

  #choicesOf(field: FormField): readonly Choice[] | undefined {
    const { bounds, kinds, roles } = this.props.form.words;
    const choices: { readonly [F in FormField]?: readonly Choice[] } = { bound: bounds, kind: kinds, role: roles };
    return choices[field];
  }

  #field(field: FormField) {
    const { form } = this.props;
    const { words, found, articleLang } = form;
    const { typed, invalid } = this.state;
    const choices = this.#choicesOf(field);
    const program = found === null ? undefined : typedOf(found)[field];
    const told = choices?.find(({ id }) => id === program)?.label ?? inPrint(field, program, form.lang);
    const differs = program !== undefined && program !== typed[field];
    const onInput = ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLSelectElement }) =>
      this.#type(field, currentTarget.value);
    return (
      <label key={field}>
        <span>{words.fields[field]}</span>
        {choices === undefined ? (
          <input
            name={field}
            value={typed[field]}
            aria-invalid={field === invalid}
            autocomplete="off"
            lang={NUMBERS.has(field) ? undefined : articleLang}
            list={field === 'org' || field === 'recipient' ? 'organizations' : undefined}
            onInput={onInput}
          />
        ) : (
          <select name={field} value={typed[field]} onInput={onInput}>
            {choices.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        )}
        {differs && <small>{`${words.program}: ${told === '' || told === undefined ? words.none : told}`}</small>}
      </label>
    );
  }
}
