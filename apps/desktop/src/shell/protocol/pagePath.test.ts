import { describe, expect, it } from 'vitest';
import { pagePath } from './pagePath.ts';

describe('the file behind an address of the page', () => {
  it.each([
    ['app://career-mentor/', 'index.html'],
    ['app://career-mentor/index.html', 'index.html'],
    ['app://career-mentor/index.html?x=1#/cv', 'index.html'],
    ['app://career-mentor/gaps/1', 'index.html'],
    ['app://career-mentor/assets/main-AbC.js', 'assets/main-AbC.js'],
    ['app://career-mentor//assets/a%20b.css', 'assets/a b.css'],
  ])('%s is %s', (address, path) => expect(pagePath(address)).toBe(path));

  it.each([
    'app://elsewhere/index.html',
    'https://career-mentor/index.html',
    'file:///etc/passwd',
    'app://career-mentor/..%5c..%5csecret.txt',
    'app://someone@elsewhere/index.html',
    'nothing',
  ])('%s is refused', (address) => expect(pagePath(address)).toBeUndefined());
});
