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
    public void MissingColumn_Read_IsNamed()
    {
        Should.Throw<InvalidDataException>(() => Read("subject,label,copy\na,b,c\n")).Message.ShouldContain("detail");
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
