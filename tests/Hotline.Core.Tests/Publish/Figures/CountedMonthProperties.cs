using FsCheck.Xunit;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Tests.Publish.Figures;

[Properties(Arbitrary = [typeof(CountedCaseArbitraries)])]
public sealed class CountedMonthProperties
{
    private static readonly Month March = new(2026, 3);

    [Property]
    public void Read_WhatWasWritten_GivesTheSameCasesInOrderOfTheirResponseTimes(CountedCase[] cases)
    {
        var ofMarch = cases.Select(each => each with { Day = new(2026, 3, each.Day.Day) }).ToList();
        var month = CountedMonth.Of(March, DateTimeOffset.UnixEpoch, ofMarch);

        var read = CountedMonthFile.Read(new MemoryStream(CountedMonthFile.Write(month)));

        read.Cases.ShouldBe(ofMarch, ignoreOrder: true);
        read.Cases.Select(each => each.ResponseMinutes ?? -1).ShouldBeInOrder();
        (read.Month, read.CollectedAt, read.Count).ShouldBe((March, DateTimeOffset.UnixEpoch, ofMarch.Count));
    }
}
