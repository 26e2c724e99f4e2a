import { type ComponentType, useState } from 'react';
import { timelineRouen } from '../scenes/gallery/timeline-rouen.ts';
import { ActionMenu } from '../ui/ActionMenu.tsx';
import { Button, Chip, IconButton } from '../ui/Button.tsx';
import { Choice, type ChoiceGroup } from '../ui/Choice.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Finder } from '../ui/Finder.tsx';
import { FindList } from '../ui/FindList.tsx';
import { useSpeech } from '../ui/language.tsx';
import { MultiChoice } from '../ui/MultiChoice.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Pick } from '../ui/Pick.tsx';
import { Progress } from '../ui/Progress.tsx';
import { Question } from '../ui/Question.tsx';
import { RangeSlider } from '../ui/RangeSlider.tsx';
import { SceneView } from '../ui/SceneView.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { Slider } from '../ui/Slider.tsx';
import { WORDS } from './widget-words.ts';

const PEOPLE = ['Isadora GUERRA', 'Patrick NORYNBERG', 'Sylvie BARNEZET'];

function useWords() {
  return WORDS[useSpeech().language];
}

/** The kinds of things, as a list of choices. */
function useKinds(): readonly [ChoiceGroup, ...ChoiceGroup[]] {
  const words = useWords();
  const options = [
    { value: 'person', label: words.persons },
    { value: 'organisation', label: words.bodies },
    { value: 'territory', label: words.places },
  ];
  return [{ label: words.kinds, options }];
}

function Buttons() {
  const words = useWords();
  const [pressed, setPressed] = useState(0);
  const [lit, setLit] = useState(true);
  const press = () => setPressed(pressed + 1);
  return (
    <>
      <Button label={words.act} onPress={press} icon="save" tone="accent" />
      <Button label={words.act} onPress={press} />
      <Button label={words.act} onPress={press} disabled />
      <IconButton label={words.find} icon="search" onPress={press} />
      <Chip label={words.bodies} chosen={lit} onChange={setLit} count={`${pressed}`} colour="#0b6e99" />
    </>
  );
}

function Choices() {
  const [kind, setKind] = useState('person');
  const groups = useKinds();
  return <Choice label={groups[0].label} value={kind} groups={groups} onChange={setKind} />;
}

function Picks() {
  const [kind, setKind] = useState('person');
  const [{ label, options }] = useKinds();
  return <Pick label={label} value={kind} options={options} onChange={setKind} />;
}

function Segments() {
  const [kind, setKind] = useState('person');
  const [{ label, options }] = useKinds();
  return <Segmented label={label} value={kind} options={options} onChange={setKind} />;
}

function Several() {
  const [kinds, setKinds] = useState<readonly string[]>(['person']);
  const groups = useKinds();
  const { label } = groups[0];
  return (
    <MultiChoice
      label={label}
      summary={`${label} (${kinds.length})`}
      chosen={kinds}
      groups={groups}
      onChange={setKinds}
    />
  );
}

function Found() {
  const words = useWords();
  const [kinds, setKinds] = useState<readonly string[]>([]);
  const [{ label, options }] = useKinds();
  const found = options.map((option, i) => ({ ...option, name: option.label, note: `${i + 2}`, depth: 0 }));
  return (
    <FindList
      label={label}
      groups={[{ label, options: found }]}
      chosen={kinds}
      onChange={setKinds}
      findLabel={words.find}
      emptyWords={words.none}
    />
  );
}

function Finds() {
  const words = useWords();
  const [chosen, setChosen] = useState<string>('');
  const items = PEOPLE.map(label => ({ id: label, label }));
  return (
    <>
      <Finder label={words.find} hint={words.find} items={items} onChoose={setChosen} />
      <output>{chosen}</output>
    </>
  );
}

function Slides() {
  const words = useWords();
  const [least, setLeast] = useState(2);
  return (
    <Slider label={words.weight} value={least} least={1} most={9} step={1} say={String} onChange={setLeast} />
  );
}

function Ranges() {
  const words = useWords();
  const [years, setYears] = useState<readonly [number, number]>([2014, 2030]);
  return (
    <RangeSlider
      label={words.years}
      value={years}
      least={2000}
      most={2050}
      ends={[words.first, words.last]}
      say={([from, to]) => `${from}–${to}`}
      onChange={setYears}
    />
  );
}

function Sheets() {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button label={words.reading} onPress={() => setOpen(true)} />
      {open ? (
        <Sheet title={words.reading} onClose={() => setOpen(false)}>
          <p>{words.said}</p>
        </Sheet>
      ) : null}
    </>
  );
}

function Panels() {
  const words = useWords();
  return (
    <Panel label={words.kinds}>
      <Segments />
    </Panel>
  );
}

function Menus() {
  const words = useWords();
  const [chosen, setChosen] = useState('');
  const items = [words.keep, words.replace].map(label => ({ id: label, label, run: () => setChosen(label) }));
  return (
    <>
      <ActionMenu label={words.act} icon="more" items={items} />
      <output>{chosen}</output>
    </>
  );
}

function Asked() {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [answer, setAnswer] = useState('');
  const answers = [words.keep, words.replace].map(label => ({
    id: label,
    label,
    run: () => {
      setAnswer(label);
      setOpen(false);
    },
  }));
  return (
    <>
      <Button label={words.ask} onPress={() => setOpen(true)} />
      <output>{answer}</output>
      {open ? (
        <Question title={words.ask} words={words.said} answers={answers} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}

function Works() {
  return <Progress label={useWords().reading} done={3} total={8} />;
}

function Tables() {
  const words = useWords();
  const { language } = useSpeech();
  const columns = [
    { id: 'name', label: words.counted, numeric: false },
    { id: 'count', label: words.count, numeric: true },
  ];
  const rows = [words.persons, words.bodies, words.places].map((name, i) => ({
    key: name,
    cells: [name, [174, 131, 96][i] ?? null],
  }));
  return (
    <DataTable
      table={{ caption: words.counted, columns, rows }}
      language={language}
      selected={null}
      onChoose={() => undefined}
      formatNumber={String}
    />
  );
}

function Scenes() {
  const { language } = useSpeech();
  const [chosen, setChosen] = useState('');
  return (
    <>
      <SceneView
        scene={timelineRouen.scene(undefined, language)}
        animate={false}
        keysHint={useWords().find}
        onChoose={(_, key) => setChosen(key ?? '')}
      />
      <output>{chosen}</output>
    </>
  );
}

/** Every widget of `ui`, by the name of its file, in a state that can be changed. */
export const WIDGETS: readonly { readonly name: string; readonly Shown: ComponentType }[] = [
  { name: 'ActionMenu', Shown: Menus },
  { name: 'Button', Shown: Buttons },
  { name: 'Choice', Shown: Choices },
  { name: 'DataTable', Shown: Tables },
  { name: 'FindList', Shown: Found },
  { name: 'Finder', Shown: Finds },
  { name: 'MultiChoice', Shown: Several },
  { name: 'Panel', Shown: Panels },
  { name: 'Pick', Shown: Picks },
  { name: 'Progress', Shown: Works },
  { name: 'Question', Shown: Asked },
  { name: 'RangeSlider', Shown: Ranges },
  { name: 'SceneView', Shown: Scenes },
  { name: 'Segmented', Shown: Segments },
  { name: 'Sheet', Shown: Sheets },
  { name: 'Slider', Shown: Slides },
];
