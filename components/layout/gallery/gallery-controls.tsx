'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { DateField } from '@/components/ui/date-field';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { FieldRow } from '@/components/ui/field-row';
import { Input } from '@/components/ui/input';
import { Menu } from '@/components/ui/menu';
import { NumberField } from '@/components/ui/number-field';
import { Segmented } from '@/components/ui/segmented';
import { Select } from '@/components/ui/select';
import { Slider } from '@/components/ui/slider';
import { Textarea } from '@/components/ui/textarea';
import { showToast } from '@/components/ui/toast-store';

/** What is operated. */
export function GalleryControls() {
  const [amount, setAmount] = useState('1500');
  const [weeks, setWeeks] = useState(26);
  const [vote, setVote] = useState<'for' | 'against' | 'abstain' | null>('for');
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState('2027-05-21');
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <Card title="Buttons">
        <div className="flex flex-wrap items-start gap-3">
          <Button variant="primary" onClick={() => setOpen(true)}>
            Open the dialog
          </Button>
          <Button>Secondary</Button>
          <Button variant="ghost">Ghost</Button>
          <Button variant="danger">Danger</Button>
          <Button variant="primary" busy>
            Sending
          </Button>
          <Button size="sm">Small</Button>
          <Button size="lg" variant="primary">
            Large
          </Button>
          <Menu
            label="A menu"
            items={[
              { id: 'copy', label: 'Copy the link', icon: 'copy', onSelect: () => {} },
              { id: 'print', label: 'Print', icon: 'proposals', onSelect: () => {} },
              { id: 'merge', label: 'Merge', reason: 'There is no other stake.', onSelect: () => {} },
            ]}
          />
          {(['success', 'warning', 'danger', 'info'] as const).map((tone) => (
            <Button key={tone} size="sm" onClick={() => showToast({ tone, content: `A toast: ${tone}` })}>
              Toast {tone}
            </Button>
          ))}
          <Button variant="primary" disabledReason="Your stake can be withdrawn in 12 days.">
            Withdraw
          </Button>
        </div>
      </Card>
      <Card title="Fields">
        <div className="flex flex-col gap-5">
          <Field
            label="Amount"
            aside="Balance 12,000 KEI"
            error={amount === '1,5' ? 'Write the decimals after a point.' : undefined}
          >
            {(control) => (
              <NumberField
                {...control}
                value={amount}
                onValueChange={setAmount}
                unit="KEI"
                max={{ label: 'Max', onMax: () => setAmount('12000') }}
              />
            )}
          </Field>
          <Field label="Time" aside={`${weeks} weeks`}>
            {(control) => (
              <Slider
                {...control}
                value={weeks}
                min={4}
                max={208}
                onValueChange={setWeeks}
                valueText={`${weeks} weeks`}
                marks={[
                  { value: 4, label: '4 w' },
                  { value: 26, label: '26 w' },
                  { value: 52, label: '1 y' },
                  { value: 104, label: '2 y' },
                  { value: 208, label: '4 y' },
                ]}
              />
            )}
          </Field>
          <Field label="End" hint="The day from which it may be withdrawn.">
            {(control) => (
              <DateField
                {...control}
                value={day}
                onValueChange={setDay}
                min="2026-12-21"
                max="2030-11-21"
                choicesLabel="Usual days"
                choices={[
                  { value: '2027-05-21', label: 'In 6 months' },
                  { value: '2027-11-21', label: 'In a year' },
                  { value: '2030-11-21', label: 'In 4 years' },
                ]}
              />
            )}
          </Field>
          <FieldRow>
            <Field label="Disabled">
              {(control) => (
                <NumberField {...control} value="12" onValueChange={() => {}} unit="KEI" disabled />
              )}
            </Field>
            <Field
              label="Beside it"
              hint="Level with its neighbour, however long this hint is, on two lines or on three."
            >
              {(control) => <Input {...control} />}
            </Field>
          </FieldRow>
          <Field label="Title" hint="One line that says what happens." error="A title is missing.">
            {(control) => <Input {...control} placeholder="Fund the audit" />}
          </Field>
          <Field label="Kind">
            {(control) => (
              <Select
                {...control}
                placeholder="Choose…"
                options={[
                  { value: 'a', label: 'Treasury transfer' },
                  { value: 'b', label: 'Contract call' },
                ]}
              />
            )}
          </Field>
          <Field label="Reason">{(control) => <Textarea {...control} />}</Field>
          <Segmented
            legend="Your vote"
            value={vote}
            onValueChange={setVote}
            options={[
              { value: 'for', label: 'For' },
              { value: 'against', label: 'Against' },
              { value: 'abstain', label: 'Abstain' },
            ]}
          />
        </div>
      </Card>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Stake 1,500 KEI"
        description="For 26 weeks."
        closeLabel="Close"
        footer={
          <>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button variant="primary">Stake</Button>
          </>
        }
      >
        <p>You get 612 votes at once and keep them until you begin to exit.</p>
      </Dialog>
    </div>
  );
}
