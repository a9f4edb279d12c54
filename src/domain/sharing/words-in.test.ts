import { describe, expect, it } from 'vitest';
import { closeness, wordsIn } from './words-in';

describe('the words of a text', () => {
  it.each([
    ['Soil Data', ['soil', 'data']],
    ['#soil-data/Reports', ['soil', 'data', 'report']],
    ['soilData', ['soil', 'data']],
    ['Ökologie é', ['okologie', 'e']],
    ['someone who works on glass', ['glass']],
    ['more work that isn’t hospital forms', ['hospital', 'form']],
    ["her grandmother's buttons", ['grandmother', 'button']],
    ['  ', []],
  ])('“%s” is about %j', (text, words) => {
    expect([...wordsIn(text)]).toEqual(words);
  });
});

describe('how closely a topic and a subject meet', () => {
  it.each<[string, string, number, string]>([
    ['pricing', '#pricing', 1, 'the same word'],
    ['Pricing', 'How we changed our pricing', 1, 'all of the topic in a title'],
    ['somebody who knows soil data', '#soil', 1, 'a whole tag in the topic'],
    ['regenerative soil and water data', 'Soil data of the north', 1, 'two words of both'],
    ['soil data', 'Soil carbon report', 0.5, 'half of the topic'],
    ['a job in climate policy', 'Policy of the library', 0, 'a third of the topic'],
    ['art', 'Article', 0, 'a part of a word'],
    ['more work that isn’t on paper', 'what others can’t say about people', 0, 'short words with apostrophes'],
    ['the work of others', 'Our work', 0, 'nothing but words that are said anyway'],
  ])('“%s” and “%s”: %d (%s)', (topic, subject, close) => {
    expect(closeness(topic, subject)).toBe(close);
  });
});
