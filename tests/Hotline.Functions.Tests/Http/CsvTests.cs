using System.Text;
using Hotline.Functions.Http;

namespace Hotline.Functions.Tests.Http;

public sealed class CsvTests
{
    private sealed record Row(string DepartmentName, int Answered, double? ResponseRate);

    [Fact]
    public void Of_Rows_BeginsWithAByteOrderMarkSoThatSpreadsheetsShowChinese() =>
        Csv.Of([new Row("水务局", 1, null)])[..3].ShouldBe([0xEF, 0xBB, 0xBF]);

    [Fact]
    public void Of_Rows_HasCamelCaseNamesAndOneLineEach() =>
        Text(new Row("水务局", 8, 0.6), new Row("市政府", 0, null)).ShouldBe("departmentName,answered,responseRate\r\n水务局,8,0.6\r\n市政府,0,\r\n");

    [Fact]
    public void Of_Days_WritesThemAsTheApiDoes() =>
        Encoding.UTF8.GetString(Csv.Of([new Stretch(new(2026, 11, 1), null)])[3..]).ShouldBe("from,to\r\n2026-11-01,\r\n");

    [Fact]
    public void Of_NoRows_IsTheHeaderAlone() => Text().ShouldBe("departmentName,answered,responseRate\r\n");

    [Theory]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\r\nb", "\"a\r\nb\"")]
    public void Of_CellsWithSeparators_QuotesThem(string cell, string written) => Text(new Row(cell, 1, 1)).ShouldContain($"\r\n{written},1,1\r\n");

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+cmd")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    public void Of_CellsThatLookLikeFormulas_AreNotRunByASpreadsheet(string cell)
    {
        var line = Text(new Row(cell, 1, 1)).Split("\r\n")[1];

        line.TrimStart('"').ShouldStartWith("'");
    }

    private sealed record Stretch(DateOnly From, DateOnly? To);

    private static string Text(params Row[] rows) => Encoding.UTF8.GetString(Csv.Of(rows)[3..]);
}
