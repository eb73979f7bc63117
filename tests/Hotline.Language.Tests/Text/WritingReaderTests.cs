using Hotline.Core.Classify;
using Hotline.Language.Text;

namespace Hotline.Language.Tests.Text;

public sealed class WritingReaderTests
{
    [Theory]
    [InlineData("小区停水两天了，没有人通知。", Writing.Simplified)]
    [InlineData("小區停水兩天了，沒有人通知。", Writing.Traditional)]
    [InlineData("里面的台灯在后面", Writing.Simplified)]
    [InlineData("公車站後面的樓裡只有一台電梯", Writing.Traditional)]
    [InlineData("水管漏水", Writing.Simplified)]
    [InlineData("The water has been off for two days.", Writing.English)]
    [InlineData("我们小区的 Wi-Fi 坏了两天没有人修理也没有人通知大家", Writing.Simplified)]
    [InlineData("我們小區停水兩天了。楼里没有人通知，电话也没人接", Writing.Mixed)]
    [InlineData("停水两天了 no water for two days please help", Writing.Mixed)]
    [InlineData("13900000000", Writing.Other)]
    [InlineData("", Writing.Other)]
    public void Text_IsOfItsScript(string text, Writing writing) => WritingReader.Read(text).ShouldBe(writing);
}
