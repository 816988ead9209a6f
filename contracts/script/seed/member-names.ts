export type Kind = 'enterprise' | 'builder' | 'dao';

/** How members without a longer text introduce themselves. */
export const memberNames: readonly { name: string; kind: Kind; statement: string }[] = [
  {
    name: 'Cát Tường Logistics',
    kind: 'enterprise',
    statement:
      'Chúng tôi vận chuyển nông sản miền Trung và ghi từng lô hàng lên chuỗi. Chúng tôi ưu tiên phí thấp và mạng chạy ổn định.',
  },
  {
    name: 'Hanbit Payments',
    kind: 'enterprise',
    statement:
      '부산의 결제 대행사입니다. 가맹점 2,300곳이 쓰는 시스템이 멈추지 않도록, 안정성을 해치는 변경에는 반대합니다.',
  },
  {
    name: 'Delta Insurance Lab',
    kind: 'enterprise',
    statement:
      'Parametric crop insurance. We read every proposal that touches oracles or parameters, and publish our reasoning the same day.',
  },
  {
    name: 'Sông Hương Energy',
    kind: 'enterprise',
    statement: 'Điện mặt trời mái nhà ở Huế. Chúng tôi chỉ bỏ phiếu sau khi hội đồng nội bộ đã họp.',
  },
  {
    name: 'Namsan Cloud',
    kind: 'enterprise',
    statement: '서울에 데이터 센터 두 곳을 운영합니다. 노드 운영과 예산 안건을 주로 검토합니다.',
  },
  {
    name: 'Ngọc Anh Đỗ',
    kind: 'builder',
    statement: 'Tôi viết ví di động mã nguồn mở. Tiêu chí của tôi: người dùng phổ thông có hiểu được không?',
  },
  {
    name: '이도현 Dohyun Lee',
    kind: 'builder',
    statement: '스마트 계약 개발자. 실행 내용과 설명이 다르면 무조건 반대합니다.',
  },
  {
    name: 'Priya Raman',
    kind: 'builder',
    statement: 'Formal methods, mostly. If an action cannot be simulated, I vote against it.',
  },
  {
    name: 'Mộc Studio',
    kind: 'builder',
    statement:
      'Ba người, làm giao diện cho các dApp Việt Nam. Chúng tôi ủng hộ tài liệu tốt và ngân sách nhỏ, rõ ràng.',
  },
  {
    name: 'Jonas Weber',
    kind: 'builder',
    statement: 'I maintain an indexer. Small changes, often, with a way back.',
  },
  {
    name: '한별 Byeol Han',
    kind: 'builder',
    statement: '교육 자료를 만듭니다. 초보자에게 설명할 수 없는 안건은 다시 써 달라고 요청합니다.',
  },
  {
    name: 'Tấn Phát Võ',
    kind: 'builder',
    statement: 'Kỹ sư vận hành nút từ năm 2020. Tôi theo dõi tham số mạng và báo cáo hằng tuần.',
  },
  {
    name: 'Saltmarsh Tools',
    kind: 'builder',
    statement: 'Two people, one debugger. We vote on what we have run ourselves.',
  },
  {
    name: '가람 리서치',
    kind: 'builder',
    statement: '온체인 데이터를 분석하는 작은 연구소입니다. 모든 투표에 근거 자료를 첨부합니다.',
  },
  {
    name: 'Bamboo Ledger',
    kind: 'enterprise',
    statement:
      'Accounting for co-operatives in the Mekong delta. We would like a seat to speak for those who keep the books.',
  },
  {
    name: '유진 Yujin Seo',
    kind: 'builder',
    statement: '접근성 도구를 만드는 개발자입니다. 누구나 투표할 수 있어야 한다고 믿습니다.',
  },
  {
    name: 'Khải Minh Phan',
    kind: 'builder',
    statement:
      'Sinh viên năm cuối tại Đà Nẵng, viết công cụ kiểm tra đề xuất. Tôi xin một ghế để đại diện cho sinh viên.',
  },
];

const trades = [
  'Node operators',
  'Translators',
  'Wallet makers',
  'Auditors',
  'Teachers',
  'Data stewards',
] as const;
const towns = ['Huế', 'Busan', 'Đà Lạt', 'Jeju', 'Cần Thơ', 'Daegu', 'Vinh', 'Gwangju'] as const;

/** A member of the long list. */
export function memberNameOf(rank: number): { name: string; kind: Kind; statement: string } {
  const known = memberNames[rank];
  if (known !== undefined) return known;
  const trade = trades[rank % trades.length] ?? trades[0];
  const town = towns[rank % towns.length] ?? towns[0];
  return {
    name: `${trade} of ${town} ${rank}`,
    kind: rank % 4 === 0 ? 'enterprise' : 'builder',
    statement: `A circle of ${trade.toLowerCase()} in ${town}. We vote on what touches our work and delegate the rest.`,
  };
}
