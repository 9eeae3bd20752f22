import { AUTHORITIES, FORMS } from '../../linkedin/forms';

/** One thing a person can still do. All but `address` are keys of texts. */
export type Step = {
  readonly title: string;
  readonly says: readonly string[];
  readonly links: readonly { readonly label: string; readonly address: string }[];
  readonly source: string;
};

/** Objecting comes first: it is the one step that LinkedIn itself answers. */
export const STEPS: readonly Step[] = [
  {
    title: 'next_object_title',
    says: ['next_object'],
    links: [{ label: 'next_object_open', address: FORMS.object }],
    source: 'next_object_source',
  },
  {
    title: 'next_access_title',
    says: ['next_access'],
    links: [{ label: 'next_access_open', address: FORMS.copy }],
    source: 'next_access_source',
  },
  {
    title: 'next_delete_title',
    says: ['next_delete'],
    links: [{ label: 'next_delete_open', address: FORMS.delete }],
    source: 'next_delete_source',
  },
  {
    title: 'next_complain_title',
    says: ['next_complain_eu', 'next_complain_uk'],
    links: [
      { label: 'next_complain_open_eu', address: AUTHORITIES.ireland },
      { label: 'next_complain_open_uk', address: AUTHORITIES.uk },
    ],
    source: 'next_complain_source',
  },
  {
    title: 'next_close_title',
    says: ['next_close'],
    links: [{ label: 'next_close_open', address: FORMS.close }],
    source: 'next_close_source',
  },
];
