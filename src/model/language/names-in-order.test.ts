import { expect, it } from 'vitest';
import { namesInOrder } from './names-in-order.ts';

const inOrder = (tag: string, ...texts: string[]): string[] =>
	namesInOrder(
		texts.map((text) => ({ english: text, path: `/${text}/`, text, source: undefined })),
		tag,
	).map(({ text }) => text);

it('follows the Persian alphabet, of which four letters stand elsewhere in Unicode', () => {
	expect(
		inOrder(
			'fa',
			'یزد',
			'گواتر',
			'کراچی',
			'ژوب',
			'زاهدان',
			'چابهار',
			'جالق',
			'پنجگور',
			'تربت',
			'آران',
			'ایران',
		),
	).toEqual(['آران', 'ایران', 'پنجگور', 'تربت', 'جالق', 'چابهار', 'زاهدان', 'ژوب', 'کراچی', 'گواتر', 'یزد']);
});

it('follows the Urdu alphabet, with its retroflex letters', () => {
	expect(inOrder('ur', 'ژوب', 'ڈیرہ', 'دبئی', 'ٹانک', 'تربت', 'ہنگلاج', 'یورپ', 'گوادر')).toEqual([
		'تربت',
		'ٹانک',
		'دبئی',
		'ڈیرہ',
		'ژوب',
		'گوادر',
		'ہنگلاج',
		'یورپ',
	]);
});

it('puts a word before one that goes on, and passes over quotation marks and half-spaces', () => {
	expect(inOrder('fa', 'ایرانشهر', 'ایران', '«ایران زمین»', 'بی‌بی‌سی', 'بیابان')).toEqual([
		'ایران',
		'«ایران زمین»',
		'ایرانشهر',
		'بیابان',
		'بی‌بی‌سی',
	]);
});

it('puts Latin names behind all others, and one name twice in the order of their pages', () => {
	expect(inOrder('fa', 'CNN', 'یزد')).toEqual(['یزد', 'CNN']);
	const twins = ['/b/', '/a/'].map((path) => ({ english: '', path, text: 'سروان', source: undefined }));
	expect(namesInOrder(twins, 'fa').map(({ path }) => path)).toEqual(['/a/', '/b/']);
});

it('follows the order of CLDR in a language without an alphabet here', () => {
	expect(inOrder('de', 'Zahedan', 'Äthiopien', 'Afghanistan')).toEqual([
		'Afghanistan',
		'Äthiopien',
		'Zahedan',
	]);
});
