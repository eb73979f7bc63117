using System.Text;
using Hotline.Language.Learning;

namespace Hotline.Language.Tests.Learning;

public sealed class LabelledCsvTests
{
    [Fact]
    public void FileWithQuotedText_Read_HasTheNamedColumnsInTheirOrder()
    {
        var texts = Read("label,detail,subject,copy\n水,\"停水，\n\"\"两天\"\"\",求助,7\n");

        texts.Count.ShouldBe(1);
        texts[0].Fields.ShouldBe(["求助", "停水，\n\"两天\""]);
        (texts[0].Label, texts[0].Group).ShouldBe(("水", "7"));
    }

    [Fact]
    public void RowWithoutLabel_Read_IsLeftOut()
    {
        Read("subject,detail,label,copy\na,b,,1\na,b, 路 ,2\n").Select(text => text.Label).ShouldBe(["路"]);
    }

    [Fact]
    public void FileWithoutAGroupColumn_Read_GroupsTextsOfTheSameSpelling()
    {
        var texts = LabelledCsv.Read(new StringReader("t,l\na,x\na,y\nb,x\n"), ["t"], "l");

        texts[0].Group.ShouldBe(texts[1].Group);
        texts[2].Group.ShouldNotBe(texts[0].Group);
    }

    [Fact]
    public void MissingColumns_Read_AreNamedAllAtOnce()
    {
        Should.Throw<InvalidDataException>(() => Read("subject,copy\na,b\n")).Message.ShouldBe("The file has no column detail, label; it has subject, copy.");
    }

    [Fact]
    public void FileWithByteOrderMark_Read_HasItsFirstColumn()
    {
        using var file = new MemoryStream([.. Encoding.UTF8.GetPreamble(), .. "text,label\n停水,水\n"u8]);

        LabelledCsv.Read(file, ["text"], "label").Single().Fields.ShouldBe(["停水"]);
    }

    [Fact]
    public void FileInAnotherEncoding_Read_IsRefusedUntilItIsNamed()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        var file = encoding.GetBytes("text,label\n路灯不亮,灯\n");

        Should.Throw<InvalidDataException>(() => LabelledCsv.Read(new MemoryStream(file), ["text"], "label")).Message.ShouldContain("utf-8");
        LabelledCsv.Read(new MemoryStream(file), ["text"], "label", encoding: encoding).Single().Label.ShouldBe("灯");
    }

    [Theory]
    [InlineData("")]
    [InlineData("subject,detail,label,copy\na,\"b\"c,d,e\n")]
    public void NoCsv_Read_IsRefused(string file)
    {
        Should.Throw<InvalidDataException>(() => Read(file));
    }

    private static IReadOnlyList<LabelledText> Read(string file) => LabelledCsv.Read(new StringReader(file), ["subject", "detail"], "label", "copy");
}
