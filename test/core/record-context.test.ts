import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { RECORD_CONTEXT } from '../../src/core/record-context';
import { everyKind } from './every-kind';

const URN = 'urn:optout-record:v1';
const OURS = `${URN}#`;
const PROV = 'http://www.w3.org/ns/prov#';
const SOSA = 'http://www.w3.org/ns/sosa/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const A21 = 'https://w3id.org/dpv/legal/eu/gdpr#A21';
const RIGHT_EXERCISE = 'https://w3id.org/dpv#RightExerciseActivity';

const { text, payloads } = await everyKind();
const record = JSON.parse(text);

/** What a reader needs to know beforehand: that the name stands for the context in the record. Nothing else is fetched. */
const asked: string[] = [];
const documentLoader = async (url: string) => {
  asked.push(url);
  if (url !== URN) throw new Error(`asked for ${url}`);
  return { documentUrl: url, document: { '@context': record['@context'] } };
};

/** The triples as N-Quads. In safe mode a member that would be dropped is an error. */
async function triples(document: object): Promise<string[]> {
  const options = { documentLoader, safe: true, format: 'application/n-quads' } as const;
  const quads = await jsonld.toRDF({ ...document }, options);
  return String(quads).trimEnd().split('\n');
}

const NAMED = new Map(
  await Promise.all(payloads.map(async ([name, payload]) => [name, await triples(payload)] as const)),
);
NAMED.set('record', await triples(record));
const rows = [...NAMED];

/** Without what other tests hold: sentences, digests, sealed texts. */
const shortened = (line: string) =>
  line.replace(/#comment> ".*"@en/, '#comment> "…"@en').replace(/"(\{.*\}|[\w-]{43})"/, '"…"');

describe('the context of a record', () => {
  it('is plain JSON, the same in the file, and small', () => {
    expect(record['@context']).toEqual(RECORD_CONTEXT);
    expect(JSON.stringify(RECORD_CONTEXT).length).toBeLessThan(3000);
  });

  it('gives the triples of its golden file', async () => {
    // After a wanted change: `npx vitest run --project unit test/core/record-context.test.ts --update`, then read it.
    const all = rows.map(([name, lines]) => `# ${name}\n${lines.map(shortened).join('\n')}\n`);
    await expect(all.join('\n')).toMatchFileSnapshot('golden/record-context.nq');
  });

  it('stands in the record itself, and is all that a payload asks for', async () => {
    expect(asked).toEqual(payloads.map(() => URN));
    const [, payload] = payloads[0] ?? [];
    await expect(triples({ ...payload, '@context': 'https://example.org/other' })).rejects.toThrow('example.org');
  });
});

describe('what the members mean', () => {
  it.each<[string, string, string]>([
    ['on', `${RDF}type`, `<${SOSA}Observation>`],
    ['on', `${SOSA}observedProperty`, `<${URN}:setting:allowDataForGenerativeAI>`],
    ['on', `${SOSA}hasSimpleResult`, '"on"'],
    ['off', `${SOSA}hasSimpleResult`, '"off"'],
    ['off', `${SOSA}resultTime`, `"2026-11-23T10:36:02.417Z"^^<${XSD}dateTime>`],
    ['off', `${OURS}ledger`, '<urn:uuid:5f0c6f0e-6d0a-4f2e-9a51-0d3b8f1f7a10>'],
    ['off', `${OURS}visit`, '<urn:uuid:00000000-0000-4000-8000-000000000002>'],
    ['off', `${OURS}basis`, '"shown"'],
    ['unreadable', `${RDF}type`, `<${SOSA}Observation>`],
    ['unreadable', `${OURS}reason`, '"too-slow"'],
    ['started', `${RDF}type`, `<${PROV}Start>`],
    ['started', `${PROV}atTime`, `"2026-11-23T10:20:11.204Z"^^<${XSD}dateTime>`],
    ['recipient', `${RDF}type`, `<${PROV}Activity>`],
    ['recipient', `${PROV}endedAtTime`, `"2026-12-02T10:41:00.000Z"^^<${XSD}dateTime>`],
    ['recipient', `${OURS}text`, '"Dr. Anna Muster, lawyer"'],
    ['picture', `${RDF}type`, `<${PROV}Entity>`],
    ['picture', `${PROV}generatedAtTime`, `"2026-12-02T10:45:00.000Z"^^<${XSD}dateTime>`],
    ['picture', `${OURS}cropped`, `"false"^^<${XSD}boolean>`],
    ['erased', `${RDF}type`, `<${PROV}Invalidation>`],
    ['erased', `${OURS}kind`, '"observation"'],
    ['objection', `${RDF}type`, `<${RIGHT_EXERCISE}>`],
    ['objection', 'http://purl.org/dc/terms/subject', '<https://w3id.org/dpv/ai#ModelTraining>'],
    ['objection', 'http://purl.org/dc/terms/subject', '<https://w3id.org/dpv/ai#ContentGeneration>'],
    ['objection-gdpr', `${RDF}type`, `<${RIGHT_EXERCISE}>`],
    ['objection-gdpr', 'https://w3id.org/dpv#hasRight', `<${A21}>`],
    ['record', `${RDF}type`, `<${PROV}Bundle>`],
    ['record', `${PROV}generatedAtTime`, `"2026-12-09T07:05:30.000Z"^^<${XSD}dateTime>`],
  ])('%s: <%s> %s', (name, predicate, object) => {
    const found = NAMED.get(name)?.filter((line) => line.includes(` <${predicate}> ${object} .`));
    expect(found).toHaveLength(1);
  });

  it('the program is the sensor of what was seen, and no agent of what the holder says', () => {
    const ofAgents = /madeBySensor|wasAssociatedWith|wasAttributedTo/;
    const withAgent = rows.filter(([, lines]) => lines.some((line) => ofAgents.test(line))).map(([name]) => name);
    expect(withAgent).toEqual(['on', 'off', 'option', 'unreadable', 'record']);
  });

  it('what could not be read has no result', () => {
    expect(NAMED.get('unreadable')?.join()).not.toContain('hasSimpleResult');
  });

  it('what was erased is not called an observation again', () => {
    expect(NAMED.get('erased')?.join()).not.toContain(SOSA);
  });
});

/** The values at the ends of a document: JSON-LD has no null, and takes what is marked as JSON whole. */
function leavesOf(value: unknown, name = ''): number {
  if (value === null || name === '@context') return 0;
  if (typeof value !== 'object' || name === 'jws' || name === 'jwk') return 1;
  const inner = Object.entries(Object(value)).map(([member, item]) => leavesOf(item, member));
  return inner.reduce((sum, count) => sum + count, 0);
}

describe('no member is lost', () => {
  it.each([...payloads, ['record', record] as const])('%s', (name, document) => {
    const ends = NAMED.get(name)?.filter((line) => !/ _:\w+ \.$/.test(line));
    expect(ends).toHaveLength(leavesOf(document));
  });
});

describe('an objection', () => {
  const withTerm = (term: string) => rows.filter(([, lines]) => lines.join().includes(term)).map(([name]) => name);

  it('is a node only where the holder says so', () => {
    expect(withTerm(RIGHT_EXERCISE)).toEqual(['objection', 'objection-gdpr']);
    expect(withTerm('w3id.org/dpv')).toEqual(['objection', 'objection-gdpr']);
  });

  it('names the article only where the holder does', () => {
    expect(withTerm('eu/gdpr')).toEqual(['objection-gdpr']);
    expect(withTerm('hasRight')).toEqual(['objection-gdpr']);
  });

  it('is said in these terms of DPV 2.3, and in no other', () => {
    const all = rows.flatMap(([, lines]) => lines.join('\n').match(/https:\/\/w3id\.org\/dpv[^>]*/g) ?? []);
    expect([...new Set(all)].sort()).toEqual([
      'https://w3id.org/dpv#RightExerciseActivity',
      'https://w3id.org/dpv#hasRight',
      'https://w3id.org/dpv/ai#ContentGeneration',
      'https://w3id.org/dpv/ai#ModelTraining',
      A21,
    ]);
  });
});

// Consent was neither given nor taken back, the status of a controller's legal basis is the controller's to say, and two of
// these do not exist.
const NEVER = [
  'Consent',
  'OptOut',
  'TrainAI',
  'LegitimateInterest',
  'RequestStatus',
  'hasStatus',
  'hasLegalBasis',
  '27560',
];

it.each(NEVER)('nothing is said of %s', (term) => {
  const said = rows.filter(([, lines]) => lines.join().includes(term)).map(([name]) => name);
  expect(said).toEqual([]);
  expect(JSON.stringify(RECORD_CONTEXT)).not.toContain(term);
});
