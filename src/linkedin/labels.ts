import type { Label } from './catalogue/shape';

/** "Data for Generative AI Improvement" as LinkedIn's pages and help articles write it, by language (BCP 47). */
export const GENAI_LABELS: Readonly<Record<string, Label>> = {
  en: {
    name: 'Data for Generative AI Improvement',
    control: 'Use my data for training content creation AI models',
  },
  de: {
    name: 'Daten zur Verbesserung generativer KI',
    control: 'Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen',
  },
  fr: {
    name: 'Données pour l’amélioration de l’IA générative',
    control: 'Utiliser mes données pour entraîner des modèles d’IA de création de contenu',
  },
  it: {
    name: 'Dati per migliorare l’IA generativa',
    control: 'Usa i miei dati per addestrare i modelli di IA per la creazione di contenuti',
  },
  es: {
    name: 'Datos para mejorar la IA generativa',
    control: 'Usar mis datos para entrenar modelos de IA que crean contenido',
  },
  'pt-BR': {
    name: 'Dados para aprimoramento da IA generativa',
    control: 'Usar meus dados para treinar modelos de IA para criar conteúdos',
  },
  nl: {
    name: 'Gegevens voor verbetering van generatieve AI',
    control: 'Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt',
  },
  pl: { control: 'Użyj moich danych do trenowania modeli AI służących do tworzenia treści' },
};
