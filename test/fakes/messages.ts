import type { PictureRequest, Report, ReportedReading } from '../../src/messages/protocol';
import { AT } from './payloads';
import { pngText } from './png';

type Read = Extract<ReportedReading, { value: 'on' | 'off' }>;

/** A reading as a page's script reports it: a confirmed on, unless told otherwise. */
export function reading(given: Partial<Read> = {}): Read {
  return { outcome: 'read', value: 'on', rung: 'setting-key', basis: 'confirmed', transition: 'unseen', ...given };
}

type OptionRead = Extract<ReportedReading, { option: string }>;

/** The same of an option: `HIDE` as “Private mode”, unless told otherwise. */
export function optionReading(given: Partial<OptionRead> = {}): OptionRead {
  return { ...reading(), value: 'HIDE', option: 'Private mode', ...given };
}

/** The random number of a document's life: the same for the same count. */
export const visitOf = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;

/** A report as our own script sends it from the setting's own page. */
export function report(given: Partial<Report> = {}): Report {
  return {
    type: 'report',
    visit: visitOf(0),
    pass: 1,
    setting: 'allowDataForGenerativeAI',
    page: {
      address: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
      language: 'en',
      heading: 'Data for Generative AI Improvement',
      control: 'Use my data for training content creation AI models',
    },
    ownLinks: [],
    reading: reading(),
    ...given,
  };
}

/** A report from the page of the setting that has options. */
export function viewerReport(given: Partial<Report> = {}): Report {
  return report({
    setting: 'discloseAsProfileViewer',
    page: {
      address: 'https://www.linkedin.com/mypreferences/d/profile-viewing-options',
      language: 'en',
      heading: 'Profile viewing options',
      control: 'What others see',
    },
    reading: optionReading(),
    ...given,
  });
}

/** A picture as our own page sends it when the holder keeps it. */
export function pictureRequest(given: Partial<PictureRequest> = {}): PictureRequest {
  return {
    type: 'picture',
    taken: AT,
    address: report().page.address,
    bytes: pngText(3, 2),
    width: 3,
    height: 2,
    cropped: false,
    ...given,
  };
}
