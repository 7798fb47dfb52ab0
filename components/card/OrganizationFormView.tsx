import { Component } from 'preact';
import type { OrganizationForm, OrganizationType } from '../../utils/model';
import { FormFrame } from './FormFrame';

/** An organization as the reader has named it. */
export interface NamedOrganization {
  readonly name: string;
  readonly type: OrganizationType;
  /** Id of the one that the name is another name of; null where it stands for itself. */
  readonly aliasOf: string | null;
  readonly watched: boolean;
  readonly isFromNowOn: boolean;
}

interface OrganizationFormProps {
  readonly form: OrganizationForm;
  readonly onSave: (named: NamedOrganization) => Promise<boolean>;
  readonly onCancel: () => void;
}

type OrganizationFormState = NamedOrganization & { readonly answer: string };

/** Names an organization by hand: its boundary is the reader's, and it may be one that is known under another name. */
export class OrganizationFormView extends Component<OrganizationFormProps, OrganizationFormState> {
  override state: OrganizationFormState = {
    name: this.props.form.name,
    type: this.props.form.type,
    aliasOf: null,
    watched: false,
    isFromNowOn: false,
    answer: '',
  };

  #form: HTMLFormElement | null = null;

  override componentDidMount(): void {
    this.#form?.querySelector('input')?.focus();
  }

  readonly #onForm = (form: HTMLFormElement | null) => {
    this.#form = form;
  };

  readonly #onSave = async (): Promise<void> => {
    const { answer: _answer, ...named } = this.state;
    const name = named.name.trim();
    const isDone = name !== '' && (await this.props.onSave({ ...named, name }));
    if (!isDone) this.setState({ answer: this.props.form.words.failed });
  };

  override render() {
    const { form, onCancel } = this.props;
    const { words, organizations } = form;
    const { name, type, aliasOf, watched, isFromNowOn, answer } = this.state;
    return (
      <FormFrame words={words} answer={answer} onSave={this.#onSave} onCancel={onCancel} onForm={this.#onForm}>
        <label>
          <span>{words.name}</span>
          <input
            value={name}
            autocomplete="off"
            onInput={({ currentTarget }) => this.setState({ name: currentTarget.value })}
          />
        </label>
        <label>
          <span>{words.type}</span>
          <select
            value={type}
            onInput={({ currentTarget }) =>
              this.setState({ type: words.types.find(({ id }) => id === currentTarget.value)?.id ?? type })
            }
          >
            {words.types.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.sameAs}</span>
          <select
            value={aliasOf ?? ''}
            onInput={({ currentTarget: { value } }) => this.setState({ aliasOf: value === '' ? null : value })}
          >
            <option value="">{words.none}</option>
            {organizations.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={isFromNowOn}
            onInput={({ currentTarget }) => this.setState({ isFromNowOn: currentTarget.checked })}
          />
          {words.fromNowOn}
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={watched}
            onInput={({ currentTarget }) => this.setState({ watched: currentTarget.checked })}
          />
          {words.watch}
        </label>
      </FormFrame>
    );
  }
}
