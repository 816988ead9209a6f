import type { Support } from '@/lib/domain/vote-type';
import type { Random } from './random';

const reasons: Record<Support, readonly string[]> = {
  0: [
    'The text names a sum but no date on which we can look at the result.',
    'I would support half of it. As it stands the risk lies with us alone.',
    'Rủi ro lớn hơn lợi ích. Tôi sẽ tán thành nếu có báo cáo hằng tháng.',
    '취지는 좋지만 금액의 근거가 부족합니다. 보완 후 다시 올려 주세요.',
    'Power that leaves the timelock does not come back easily.',
    'Not against the idea, against the hurry.',
    'Tôi đã đọc phần hành động: nội dung không khớp hoàn toàn với lời mô tả.',
  ],
  1: [
    'Clear scope, clear recipient, and we can check the outcome ourselves.',
    'Read the actions, they do what the text says. For.',
    'Đề xuất rõ ràng, chi phí hợp lý. Tán thành.',
    '실행 내용을 직접 확인했습니다. 설명과 일치하므로 찬성합니다.',
    'We discussed this on Wednesday; 19 of 22 members were in favour.',
    'A small step that is easy to take back if it turns out wrong.',
    'Cộng đồng của chúng tôi cần điều này từ lâu.',
    'The previous report was delivered on time, so I trust this one.',
    '지난 보고서가 약속대로 공개되었습니다. 찬성합니다.',
    'Cheap for what it prevents.',
  ],
  2: [
    'We would be paid under this proposal, so we count for the quorum only.',
    'Thiếu số liệu để quyết định; tôi bỏ phiếu trắng.',
    '이해관계가 있어 기권합니다.',
    'Both sides made good points. I leave it to those it concerns.',
  ],
};

/** A reason, or the empty string: not everybody gives one. */
export function reasonFor(random: Random, support: Support): string {
  return random.chance(0.46) ? random.pick(reasons[support]) : '';
}
