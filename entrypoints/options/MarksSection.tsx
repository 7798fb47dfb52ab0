import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../../components/Switch';
import { t } from '../../utils/i18n';
import { LOOK_COLORS, LOOK_GROUPS, LOOK_LINES, type LookChoice, type LookGroup } from '../../utils/model';
import { PALETTE, toCss } from '../../utils/paint';
import { DEFAULT_LOOKS, loadLooks, saveLooks, saveSettings, watchLooks, type Settings } from '../../utils/settings';
import { Choice } from './Choice';
import { Section } from './Section';

/** Whether marks are painted, and in which colors and patterns. */
export function MarksSection({ settings: { marksShown } }: { readonly settings: Settings }) {
  const [looks, setLooks] = useState(DEFAULT_LOOKS);
  useEffect(() => {
    void loadLooks().then(setLooks);
    return watchLooks(setLooks);
  }, []);
  const choose = (group: LookGroup, change: Partial<LookChoice>) =>
    void saveLooks({ ...looks, [group]: { ...looks[group], ...change } });
  return (
    <Section title={t('options.marks')}>
      <Switch
        label={t('options.quiet')}
        isOn={!marksShown}
        onSwitch={(isQuiet) => void saveSettings({ marksShown: !isQuiet })}
      />
      <h3>{t('options.looks')}</h3>
      <ul class="looks">
        {LOOK_GROUPS.map((group) => (
          <li key={group}>
            <Sample group={group} look={looks[group]} />
            <Choice
              isLabelHidden
              label={t('options.look.color', { group: t(`options.look.${group}`) })}
              value={looks[group].color}
              choices={LOOK_COLORS}
              nameOf={(color) => t(`options.color.${color}`)}
              onChoose={(color) => {
                choose(group, { color });
              }}
            />
            <Choice
              isLabelHidden
              label={t('options.look.line', { group: t(`options.look.${group}`) })}
              value={looks[group].line}
              choices={LOOK_LINES}
              nameOf={(line) => t(`options.line.${line}`)}
              onChoose={(line) => {
                choose(group, { line });
              }}
            />
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => void saveLooks(DEFAULT_LOOKS)}>
        {t('options.look.reset')}
      </button>
    </Section>
  );
}

/** The words that name a group, marked as the group is in a page. */
function Sample({ group, look: { color, line } }: { readonly group: LookGroup; readonly look: LookChoice }) {
  const { light, dark } = PALETTE[color];
  const mark = `light-dark(${toCss(light)}, ${toCss(dark)})`;
  return (
    <span>
      <mark
        style={{
          '--mark': mark,
          textDecorationStyle: line,
          ...(group === 'organization' ? { background: 'none' } : {}),
        }}
      >
        {t(`options.look.${group}`)}
      </mark>
    </span>
  );
}
