import { dayOf, isDay } from '../../core/day';
import { letterDates } from './date-words';
import type { Body, LetterInput, LetterMaker } from './letter';
import { recordedParagraph } from './recorded-words';
import { filled, list } from './wording';

// Articles as numbered in both laws: 12(3) terms, 15 access, 17(1)(c) erasure, 18(1)(d) restriction, 19 recipients, 21(1) objection.

const GROUNDS_BLANK = 'your own reasons';
const DAY_BLANK = 'the day of your objection';

const lawOf = ({ law }: LetterInput): string =>
  law === 'uk'
    ? 'the UK General Data Protection Regulation (UK GDPR)'
    : 'the General Data Protection Regulation (GDPR)';
const short = ({ law }: LetterInput): string => (law === 'uk' ? 'UK GDPR' : 'GDPR');

const complaint = ({ law }: LetterInput): string =>
  law === 'uk'
    ? 'If I am not satisfied with your answer, or receive none in time, I may make a complaint to you, and then to the ICO.'
    : 'If I am not satisfied with your answer, or receive none in time, I may lodge a complaint with a supervisory authority (Article 77).';

// In the United Kingdom the month can start later, or pause.
const within = ({ law }: LetterInput): string =>
  law === 'uk'
    ? 'within the time that the law allows, which is one month in most cases'
    : 'within one month of receipt';

const answer = (input: LetterInput): string =>
  `Please confirm in writing that you have received this letter. Please tell me without undue delay, and in any event ${within(input)}, what you have done about it (Article 12(3)). If you need more time, please tell me within that time, and why. If you do not do what I ask, please give me your reasons.`;

function objectionBody(input: LetterInput): Body {
  const covered = [
    'for training AI models that create content, by LinkedIn and its affiliates, whenever I provided or created the data, and whatever the setting “Data for Generative AI Improvement” shows for my account',
    'for training AI models used for other purposes, such as personalising LinkedIn, to which that setting does not apply',
    ...(input.law === 'uk' ? ['by sharing it with Microsoft for training Microsoft’s AI models'] : []),
  ];
  const asked = [
    'to stop that processing, unless you demonstrate compelling legitimate grounds for it which override my interests, rights and freedoms, or which serve the establishment, exercise or defence of legal claims; if you claim such grounds, please set them out (Article 21(1))',
    'to restrict it while you verify whether there are such grounds (Article 18(1)(d))',
    'to tell each recipient to whom the data was disclosed that its processing has been restricted, and to tell me who they are (Article 19)',
  ];
  return {
    subject: `Objection under Article 21(1) ${short(input)}: training AI models with my data`,
    paragraphs: [
      `I am a member of LinkedIn. Under Article 21(1) of ${lawOf(input)} I object to the processing of my personal data which you base on legitimate interests, namely`,
      list(covered),
      'Each of these is a separate objection. If you refuse one, please decide the others on their own.',
      'My grounds, which relate to my particular situation, are these:',
      filled(input.fields.grounds, GROUNDS_BLANK),
      `${recordedParagraph(input)} I make this objection in addition to that setting and not in its place.`,
      'I ask you',
      list(asked),
      answer(input),
      complaint(input),
    ],
  };
}

function accessBody(input: LetterInput): Body {
  const asked = [
    'the purposes of that processing, and the categories of data concerned (Article 15(1)(a) and (b))',
    'the recipients of the data, among them affiliates of LinkedIn and Microsoft (Article 15(1)(c))',
    'how long the data is to be kept, also where it stands in data sets for training, or how that is decided (Article 15(1)(d))',
    'where the data did not come from me, its source (Article 15(1)(g))',
  ];
  return {
    subject: `Request for access under Article 15 ${short(input)}: training AI models with my data`,
    paragraphs: [
      `I am a member of LinkedIn. Under Article 15 of ${lawOf(input)} I ask you to confirm whether my personal data is or was processed for training AI models. Where that is so, please give me a copy of the data so used (Article 15(3)), and tell me`,
      list(asked),
      'So that I can understand your answer, please also tell me which kinds of model were trained, from which day to which day my data was so used, and on which days the setting “Data for Generative AI Improvement” of my account changed, as you have recorded it.',
      recordedParagraph(input),
      answer(input),
      complaint(input),
    ],
  };
}

function erasureBody(input: LetterInput): Body {
  const { day: written } = letterDates(input.law);
  const { objected } = input.fields;
  const { confirmed } = input.recorded;
  const day = filled(isDay(objected) && objected <= dayOf(input.at) ? written(objected) : '', DAY_BLANK);
  const receipt =
    confirmed === undefined ? '' : ` You confirmed that you had received my objection on ${written(confirmed)}.`;
  return {
    subject: `Request for erasure under Article 17(1)(c) ${short(input)}, after my objection of ${day}`,
    paragraphs: [
      `I am a member of LinkedIn. On ${day} I objected, under Article 21(1) of ${lawOf(input)}, to the processing of my personal data for training AI models.${receipt} I do not accept that there are overriding legitimate grounds for that processing.`,
      'Under Article 17(1)(c) I therefore ask you to erase, without undue delay, my personal data that is kept for training AI models, also where it stands in data sets made for that purpose. I do not ask you to close my account, or to delete what my account itself shows.',
      'Under Article 19 I ask you to tell each recipient to whom the data was disclosed that it has been erased, and to tell me who they are.',
      'Please also tell me whether models trained with my data still hold personal data of mine, and what you do about those that do.',
      recordedParagraph(input),
      answer(input),
      complaint(input),
    ],
  };
}

export const objection: LetterMaker = {
  needs: { blanks: [GROUNDS_BLANK], says: 'letter_needs_grounds' },
  body: objectionBody,
};
export const access: LetterMaker = { body: accessBody };
export const erasure: LetterMaker = {
  needs: { blanks: [DAY_BLANK], says: 'letter_needs_objection' },
  body: erasureBody,
};
