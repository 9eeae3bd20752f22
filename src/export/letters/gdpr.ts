import { letterDates } from './date-words';
import type { Body, LetterInput, LetterMaker } from './letter';
import { recordedParagraph } from './recorded-words';
import { filled, list } from './wording';

// Articles as numbered in both laws: 12(3) terms, 15 access, 17(1)(c) erasure, 18(1)(d) restriction, 19 recipients, 21(1) objection.

const lawOf = ({ law }: LetterInput): string =>
  law === 'uk'
    ? 'the UK General Data Protection Regulation (UK GDPR)'
    : 'the General Data Protection Regulation (GDPR)';
const short = ({ law }: LetterInput): string => (law === 'uk' ? 'UK GDPR' : 'GDPR');

const complaint = ({ law }: LetterInput): string =>
  law === 'uk'
    ? 'If you do not act on this letter I intend to complain to you, and then to the Information Commissioner’s Office.'
    : 'If you do not act on this letter I intend to lodge a complaint with a supervisory authority (Article 77).';

const answer =
  'Please confirm in writing that you have received this letter, and tell me within one month of receipt what you have done about it (Article 12(3)). If you need to extend that period, please tell me within the month, and why.';

function objectionBody(input: LetterInput): Body {
  const covered = [
    'for training AI models that create content, by LinkedIn and its affiliates, whenever I provided or created the data, and whatever the setting “Data for Generative AI Improvement” shows for my account',
    'for training AI models used for other purposes, such as personalising LinkedIn, to which that setting does not apply',
    ...(input.law === 'uk' ? ['by sharing it with Microsoft for training Microsoft’s AI models'] : []),
  ];
  const asked = [
    'to stop that processing, unless you demonstrate compelling legitimate grounds for it which override my interests, rights and freedoms, or which it needs for legal claims (Article 21(1))',
    'to restrict it while you verify whether there are such grounds (Article 18(1)(d))',
    'to tell each recipient to whom the data was disclosed that it has been restricted or erased, and to tell me who they are (Article 19)',
  ];
  return {
    subject: `Objection under Article 21(1) ${short(input)}: training AI models with my data`,
    paragraphs: [
      `I am a member of LinkedIn. Under Article 21(1) of ${lawOf(input)} I object to the processing of my personal data which you base on legitimate interests, namely`,
      list(covered),
      'My grounds, which relate to my particular situation, are these:',
      filled(input.fields.grounds, 'your own reasons'),
      `${recordedParagraph(input)} I make this objection in addition to that setting and not in its place.`,
      'I ask you',
      list(asked),
      answer,
      complaint(input),
    ],
  };
}

function accessBody(input: LetterInput): Body {
  const asked = [
    'the purposes of that processing, and the categories of data concerned (Article 15(1)(a) and (b)), with the kinds of model trained',
    'the recipients of the data, among them affiliates of LinkedIn and Microsoft (Article 15(1)(c))',
    'how long the data, and the data sets made from it, are kept (Article 15(1)(d))',
    'where the data did not come from me, its source (Article 15(1)(g))',
  ];
  return {
    subject: `Request for access under Article 15 ${short(input)}: training AI models with my data`,
    paragraphs: [
      `I am a member of LinkedIn. Under Article 15 of ${lawOf(input)} I ask you to confirm whether my personal data is or was processed for training AI models. Where that is so, please give me a copy of the data so used (Article 15(3)), and tell me`,
      list(asked),
      'So that I can understand your answer, please also tell me from which day to which day my data was so used, and on which days the setting “Data for Generative AI Improvement” of my account changed, as you have recorded it.',
      recordedParagraph(input),
      answer,
      complaint(input),
    ],
  };
}

function erasureBody(input: LetterInput): Body {
  const { objected } = input.fields;
  const day = objected === '' ? '[the day of your objection]' : letterDates(input.law).day(objected);
  const asked = [
    'to erase my personal data from the data that is kept for training AI models, and from the data sets made for it',
    'to tell me whether models trained with my data still hold personal data of mine, and what you do about those that do',
    'to tell each recipient to whom the data was disclosed that it has been erased, and to tell me who they are (Article 19)',
  ];
  return {
    subject: `Request for erasure under Article 17(1)(c) ${short(input)}, after my objection of ${day}`,
    paragraphs: [
      `I am a member of LinkedIn. On ${day} I objected, under Article 21(1) of ${lawOf(input)}, to the processing of my personal data for training AI models. I know of no legitimate grounds for that processing which override my objection. Under Article 17(1)(c) I therefore ask you, without undue delay,`,
      list(asked),
      recordedParagraph(input),
      answer,
      complaint(input),
    ],
  };
}

export const objection: LetterMaker = {
  needs: ({ grounds }) => (grounds.trim() === '' ? 'letter_needs_grounds' : undefined),
  body: objectionBody,
};
export const access: LetterMaker = { body: accessBody };
export const erasure: LetterMaker = {
  needs: ({ objected }) => (objected === '' ? 'letter_needs_objection' : undefined),
  body: erasureBody,
};
