import { expect, it } from 'vitest';
import { around, fill, latinRuns } from './fill.ts';

it('fills blanks, wherever they stand', () => {
	expect(fill('{count} مورد دیگر در {date}', { count: '۲', date: '۲۶ دی' })).toBe('۲ مورد دیگر در ۲۶ دی');
	expect(fill('{left}', {})).toBe('{left}');
});

it('parts a sentence around a blank', () => {
	expect(around('به گفته {speaker}.', 'speaker')).toEqual(['به گفته ', '.']);
	expect(around('none', 'speaker')).toEqual(['none', '']);
});

it('finds Latin runs among Arabic letters', () => {
	expect(latinRuns('متن با مجوز CC BY 4.0 و کد با مجوز MIT.')).toEqual([
		'متن با مجوز ',
		'CC BY 4.0',
		' و کد با مجوز ',
		'MIT',
		'.',
	]);
	expect(latinRuns('بی‌لاتین')).toEqual(['بی‌لاتین']);
});
