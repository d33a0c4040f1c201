/** English prose in which ⟦…⟧ marks every figure, and each figure as `describeFigure` writes it. It grows with every bug. */
export const englishFigureCases: readonly { readonly prose: string; readonly figures: readonly string[] }[] = [
  {
    prose: 'The company earned ⟦$1.2 billion⟧ in ⟦2024⟧, ⟦US$3.5m⟧ in fees, ⟦£400⟧ in fines and ⟦€2bn⟧ in grants.',
    figures: [
      'quantity 1200000000 [1150000000,1250000000) $ rounded',
      'year 2024 [2024,2024] 2024--',
      'quantity 3500000 [3450000,3550000) $ rounded',
      'quantity 400 [400,400] £',
      'quantity 2000000000 [1500000000,2500000000) € rounded',
    ],
  },
  {
    prose:
      '⟦Some 3.5 million people⟧, ⟦12 per cent⟧ of them children, use ⟦12%⟧ more than in ⟦2019⟧; ⟦12 percent⟧ said no.',
    figures: [
      'quantity 3500000 [3400000,3600000] people about',
      'percent 12 [11.5,12.5) % rounded',
      'percent 12 [11.5,12.5) % rounded',
      'year 2019 [2019,2019] 2019--',
      'percent 12 [11.5,12.5) % rounded',
    ],
  },
  {
    prose: 'Support rose ⟦3 percentage points⟧ to ⟦45%⟧, and rates by ⟦25 basis points⟧.',
    figures: [
      'quantity 3 [2.5,3.5) percentage points rounded',
      'percent 45 [44.5,45.5) % rounded',
      'quantity 25 [24.5,25.5) basis points rounded',
    ],
  },
  {
    prose: '⟦Two-thirds⟧ of voters, ⟦one in five⟧ drivers and ⟦half a million commuters⟧ agreed.',
    figures: [
      'fraction 0.666667 [0.666667,0.666667]',
      'fraction 0.2 [0.2,0.2]',
      'quantity 500000 [450000,550000) commuters rounded',
    ],
  },
  {
    prose:
      'A total of ⟦1,100 homes⟧ and ⟦twenty-one shops⟧ lost power; ⟦a dozen trees⟧ fell and ⟦hundreds⟧ of people fled.',
    figures: [
      'quantity 1100 [1100,1100] homes',
      'quantity 21 [21,21] shops',
      'quantity - [10,14] trees about',
      'quantity - [200,1000] about',
    ],
  },
  {
    prose: 'The ⟦15th⟧ annual fair finished third, and the ⟦third⟧ time was the charm for the ⟦21st⟧ century.',
    figures: ['ordinal 15 [15,15]', 'ordinal 3 [3,3]', 'ordinal 21 [21,21]'],
  },
  {
    prose:
      'The vote is on ⟦July 28, 2025⟧; it moved to ⟦28 July 2025⟧; on Monday, ⟦July 28⟧, it rained; ISO ⟦2025-07-28⟧; the ⟦1990s⟧ were good.',
    figures: [
      'date - (,) 2025-7-28',
      'date - (,) 2025-7-28',
      'date - (,) -7-28',
      'date - (,) 2025-7-28',
      'period - (,)',
    ],
  },
  {
    prose: 'Tickets cost ⟦100–150 yuan⟧, growth was ⟦5 to 8 per cent⟧, in the ⟦2023-25⟧ plan and the ⟦2019–2024⟧ term.',
    figures: [
      'range - [100,150] yuan',
      'range - [5,8] %',
      'range - [2023,2025] 2023--/2025--',
      'range - [2019,2024] 2019--/2024--',
    ],
  },
  {
    prose:
      '⟦About 300 people⟧, ⟦around 20 homes⟧, ⟦nearly 5 km⟧, ⟦almost 90 acres⟧, ⟦more than 40 tonnes⟧, over ⟦12 hours⟧ of talks.',
    figures: [
      'quantity 300 [200,400] people about',
      'quantity 20 [10,30] homes about',
      'quantity 5 (,5) km below',
      'quantity 90 (,90) acres below',
      'quantity 40 [40,) tonnes above',
      'quantity 12 [11.5,12.5) hours rounded',
    ],
  },
  {
    prose: '⟦At least 12 people⟧, ⟦up to 50 jobs⟧, ⟦fewer than 10 cases⟧, ⟦less than 5%⟧, ⟦some 400 fans⟧ came.',
    figures: [
      'quantity 12 [12,) people at-least',
      'quantity 50 (,50] jobs at-most',
      'quantity 10 (,10) cases below',
      'percent 5 (,5) % below',
      'quantity 400 [300,500] fans about',
    ],
  },
  {
    prose:
      'Smith, aged ⟦61⟧, and a ⟦61-year-old⟧ woman won ⟦3-1⟧ at ⟦7:30 p.m.⟧ on a Boeing 737 via Route 66 with COVID-19 at the G20.',
    figures: ['quantity 61 [61,61] years old', 'quantity 61 [61,61] years old', 'quantity - (,)', 'date - (,)'],
  },
  {
    prose: 'It is a Catch-22, see Form 1040, on 5G with 4x4 and 24/7 help, call 555-0142 or ⟦911⟧.',
    figures: ['quantity 911 [911,911]'],
  },
  {
    prose:
      'In May ⟦12 schools⟧ reopened. On ⟦July 28⟧ residents voted. It was ⟦May 5⟧. He may ⟦5 times⟧ go. ⟦March 2024⟧ saw ⟦3 deaths⟧.',
    figures: [
      'quantity 12 [12,12] schools',
      'date - (,) -7-28',
      'date - (,) -5-5',
      'quantity 5 [5,5] times',
      'period - (,) 2024-3-',
      'quantity 3 [3,3] deaths',
    ],
  },
  {
    prose: 'The temperature fell to ⟦-5 degrees⟧, or minus ⟦5⟧ Celsius, in ⟦300MW⟧ and ⟦12km⟧ of ⟦1.5m⟧ wide pipes.',
    figures: [
      'quantity -5 [-5.5,-4.5) degrees rounded',
      'quantity 5 [5,5]',
      'quantity 300 [299.5,300.5) MW rounded',
      'quantity 12 [11.5,12.5) km rounded',
      'quantity 1.5 [1.45,1.55) m rounded',
    ],
  },
  {
    prose:
      'She ran a ⟦10-mile⟧ race over ⟦three years⟧ with ⟦two hundred and five others⟧, and ⟦2½ hours⟧ of a ⟦12-storey⟧ climb.',
    figures: [
      'quantity 10 [9.5,10.5) mile rounded',
      'quantity 3 [3,3] years',
      'quantity 205 [205,205] others',
      'quantity 2.5 [2.25,2.75) hours rounded',
      'quantity 12 [12,12] storey',
    ],
  },
  {
    prose:
      'Between ⟦5 and 8 km⟧ of road, from ⟦$5 million⟧ to ⟦$8 million⟧, rates from ⟦5⟧ to ⟦8 per cent⟧, ⟦$5-8 million⟧ in total.',
    figures: [
      'range - [5,8] km',
      'quantity 5000000 [4500000,5500000) $ rounded',
      'quantity 8000000 [7500000,8500000) $ rounded',
      'quantity 5 [5,5]',
      'percent 8 [7.5,8.5) % rounded',
      'range - [5000000,8000000] $',
    ],
  },
  {
    prose:
      'The ⟦2024⟧ election, ⟦2024⟧ results and ⟦2020⟧ Olympics drew ⟦2000 people⟧, ⟦more than 2000 homes⟧ and ⟦2,000 complaints⟧.',
    figures: [
      'year 2024 [2024,2024] 2024--',
      'year 2024 [2024,2024] 2024--',
      'year 2020 [2020,2020] 2020--',
      'quantity 2000 [2000,2000] people',
      'quantity 2000 [2000,) homes above',
      'quantity 2000 [2000,2000] complaints',
    ],
  },
  {
    prose:
      'One of them, one day, ⟦one woman⟧ and ⟦one child⟧; no one person; ⟦one million dollars⟧, ⟦6.8 million dollars⟧, ⟦3 million US dollars⟧.',
    figures: [
      'quantity 1 [1,1] woman',
      'quantity 1 [1,1] child',
      'quantity 1000000 [500000,1500000) $ rounded',
      'quantity 6800000 [6750000,6850000) $ rounded',
      'quantity 3000000 [2500000,3500000) $ rounded',
    ],
  },
  {
    prose:
      "Room 12, Windows 11, Apollo 11, page 3, No. 10, Top 40, Ocean's Eleven and Chapter Two held ⟦12 Republicans⟧ and ⟦9 Democrats⟧.",
    figures: ['quantity 12 [12,12] republicans', 'quantity 9 [9,9] democrats'],
  },
  {
    prose:
      'The bill passed ⟦218⟧ to ⟦212⟧, after a ⟦7-2⟧ vote; odds of ⟦100-1⟧; 3/4 inch; 9/11; 7/28/2025; version 1.2.3.',
    figures: ['quantity 218 [218,218]', 'quantity 212 [212,212]', 'quantity - (,)', 'quantity - (,)'],
  },
  {
    prose:
      'Children ⟦under 5⟧ and adults ⟦65 or older⟧ pay ⟦$12.50⟧ each, ⟦1,000+⟧ do; ⟦18 and over⟧; ⟦5 years or so⟧.',
    figures: [
      'quantity 5 (,5) below',
      'quantity 65 [65,) at-least',
      'quantity 12.5 [12.495,12.505) $ rounded',
      'quantity 1000 [1000,) at-least',
      'quantity 18 [18,) at-least',
      'quantity 5 [4,6] years about',
    ],
  },
  {
    prose:
      '⟦Tens of thousands⟧ of fans, ⟦dozens⟧ of arrests, ⟦two dozen officers⟧, ⟦half⟧ of the ⟦400 seats⟧, ⟦a third⟧ of profits, ⟦three-quarters⟧.',
    figures: [
      'quantity - [20000,100000] about',
      'quantity - [24,120] about',
      'quantity - [20,28] officers about',
      'fraction 0.5 [0.5,0.5]',
      'quantity 400 [400,400] seats',
      'fraction 0.333333 [0.333333,0.333333]',
      'fraction 0.75 [0.75,0.75]',
    ],
  },
  {
    prose:
      'The road is ⟦30 km⟧ long; ⟦12,400 tonnes⟧ of apples; ⟦310 pickers⟧; ⟦85 students⟧; ⟦$0.92⟧ a kilogram; ⟦60%⟧, or ⟦7,440 tonnes⟧.',
    figures: [
      'quantity 30 [29.5,30.5) km rounded',
      'quantity 12400 [12399.5,12400.5) tonnes rounded',
      'quantity 310 [310,310] pickers',
      'quantity 85 [85,85] students',
      'quantity 0.92 [0.915,0.925) $ rounded',
      'percent 60 [59.5,60.5) % rounded',
      'quantity 7440 [7439.5,7440.5) tonnes rounded',
    ],
  },
  {
    prose:
      'From ⟦June 31 to July 5, 2025⟧; ⟦July 28-30⟧; ⟦28–30 July 2025⟧; ⟦Sept. 11, 2001⟧; ⟦Feb. 29, 2023⟧; ⟦Jan 5⟧; by ⟦Dec. 31⟧.',
    figures: [
      'range - (,) 2025-6-31/2025-7-5',
      'range - (,) -7-28/-7-30',
      'range - (,) 2025-7-28/2025-7-30',
      'date - (,) 2001-9-11',
      'date - (,) 2023-2-29',
      'date - (,) -1-5',
      'date - (,) -12-31',
    ],
  },
  {
    prose:
      'Profit rose to ⟦$4,500-$5,000⟧ from ⟦150-100 people⟧; ⟦2025-2021⟧ plan; ⟦20 per cent-30 per cent⟧; won ⟦55%⟧-⟦45%⟧; ⟦Dec. 30-Jan. 2, 2026⟧.',
    figures: [
      'range - [4500,5000] $',
      'range - [150,100] people',
      'range - [2025,2021] 2025--/2021--',
      'range - [20,30] %',
      'percent 55 [54.5,55.5) % rounded',
      'percent 45 [44.5,45.5) % rounded',
      'range - (,) 2025-12-30/2026-1-2',
    ],
  },
  {
    prose: 'Please write to news2@example.com or see https://example.com/2024/12 for ⟦3 details⟧ on the matter.',
    figures: ['quantity 3 [3,3] details'],
  },
  {
    prose: 'The index of ⟦3,300 firms⟧ fell ⟦0.5 per cent⟧ to ⟦4,512.30 points⟧, its lowest since ⟦Oct. 14, 2022⟧.',
    figures: [
      'quantity 3300 [3300,3300] firms',
      'percent 0.5 [0.45,0.55) % rounded',
      'quantity 4512.3 [4512.295,4512.305) points rounded',
      'date - (,) 2022-10-14',
    ],
  },
  {
    prose: 'A ⟦12-per-cent⟧ rise took wages to ⟦1,250 yuan⟧; the ⟦three-year⟧ plan costs ⟦30 billion yuan⟧.',
    figures: [
      'percent 12 [11.5,12.5) % rounded',
      'quantity 1250 [1250,1250] yuan',
      'quantity 3 [3,3] year',
      'quantity 30000000000 [29500000000,30500000000) yuan rounded',
    ],
  },
  {
    prose: 'They won gold in the 4x100 relay in ⟦37.2 seconds⟧ on day 3 of the games, watched by ⟦80,000 fans⟧.',
    figures: ['quantity 37.2 [37.15,37.25) seconds rounded', 'quantity 80000 [80000,80000] fans'],
  },
  {
    prose: 'Sgt. ⟦1st⟧ Class Reed, ⟦34⟧, served for ⟦twelve years⟧ and ⟦3 months⟧, and earned ⟦2.5 times⟧ as much.',
    figures: [
      'ordinal 1 [1,1]',
      'quantity 34 [34,34]',
      'quantity 12 [12,12] years',
      'quantity 3 [3,3] months',
      'multiple 2.5 [2.45,2.55) times rounded',
    ],
  },
];
