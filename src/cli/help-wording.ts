import type { Help } from 'commander';
import { messages } from '../messages/messages.js';
import type { Language } from '../text/words.js';

/** Help in the language of the run: commander's own titles and remarks are English. */
export function helpWording(language: Language): Partial<Help> {
  const words = messages[language];
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words['help-usage']({}),
    'Arguments:': words['help-arguments']({}),
    'Options:': words['help-options']({}),
    'Global Options:': words['help-global-options']({}),
    'Commands:': words['help-commands']({}),
  };
  return {
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    argumentDescription: ({ description }) => description,
    optionDescription(option) {
      const values = option.argChoices;
      const preset = option.defaultValue;
      return [
        option.description,
        values ? words['help-choices']({ values }) : '',
        typeof preset === 'string' ? words['help-default']({ value: preset }) : '',
      ].join('');
    },
  };
}
