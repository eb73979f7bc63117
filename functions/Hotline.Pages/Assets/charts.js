// Draws what a table on the page says; the table stays, and without this file nothing is missing.
'use strict';

for (const figure of document.querySelectorAll('[data-chart]')) {
  if (!window.echarts) break;
  const rows = [...document.getElementById(figure.dataset.chart).tBodies[0].rows].filter(row => row.querySelector('[data-value]'));
  if (rows.length === 0) continue;
  const ground = figure.firstElementChild;
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue(name).trim();
  const ink = { color: colour('--ink'), fontFamily: style.fontFamily };
  const labels = ground.dataset.labels.split('|');
  // One line for each row, so that every name can be read.
  ground.style.height = `${6 + rows.length * (labels.length > 1 ? 2.75 : 1.75)}rem`;
  figure.hidden = false;
  const chart = echarts.init(ground, null, { renderer: 'canvas' });
  chart.setOption({
    color: [colour('--accent'), colour('--soon'), colour('--good')],
    textStyle: ink,
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    // As rich text, drawn on the canvas: the page's policy allows no style in its markup.
    tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: share => `${(share * 100).toFixed(1)} %` },
    legend: { textStyle: ink, top: 0, show: labels.length > 1 },
    grid: { left: 8, right: 16, bottom: 8, top: 40, containLabel: true },
    xAxis: { type: 'value', min: 0, max: 1, axisLabel: { ...ink, formatter: share => `${share * 100} %` }, splitLine: { lineStyle: { color: colour('--line') } } },
    yAxis: { type: 'category', inverse: true, data: rows.map(row => row.cells[0].textContent), axisLabel: { ...ink, interval: 0 } },
    series: labels.map((name, column) => ({
      name,
      type: 'bar',
      data: rows.map(row => row.querySelectorAll('[data-value]')[column]?.dataset.value).map(value => (value === undefined || value === '' ? null : Number(value))),
    })),
  });
  addEventListener('resize', () => chart.resize());
}
