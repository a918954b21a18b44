import { describe, expect, it } from 'vitest';
import { holdsCardNumber } from '@/lib/privacy/card-number';
import { termsOf } from '@/lib/pages/glossary';
import { receiptAnatomyPage } from '@/lib/pages/receipt-anatomy';
import { inspectChanged } from '@/tests/content/content-folder';

const library = () => inspectChanged().library!;

describe('the page of the slips', () => {
  it('numbers the lines of a slip, and gives each its anchor, its answers and its term', () => {
    expect(receiptAnatomyPage(library()).slips).toMatchObject([
      {
        id: 'sales-slip',
        term: { url: '/glossary/#batch-settlement', name: '批结算' },
        regions: [
          {
            number: 1,
            anchor: 'sales-slip-batch-number',
            label: '批次号 BATCH NO',
            answers: [{ id: '102' }],
            term: { url: '/glossary/#batch-settlement', name: '批结算' },
          },
        ],
      },
    ]);
  });

  it('is reached from the term that is printed on a slip', () => {
    expect(termsOf(library())[0]!.onSlip).toBe('/receipt/#sales-slip-batch-number');
  });
});

describe('a number on a sample slip', () => {
  it.each(['4111111111111111', '6222 0212 3456 7894', '卡号 378282246310005', '0000000000000000'])(
    'is taken for a card’s when it could be one: %s',
    (text) => expect(holdsCardNumber(text)).toBe(true),
  );

  it.each(['123456789012345', '6200 00** **** 0000', '123456789012', '2026/01/01 12:00:00', '41111111111111111111'])(
    'is let through when it cannot: %s',
    (text) => expect(holdsCardNumber(text)).toBe(false),
  );
});
