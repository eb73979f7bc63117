using Hotline.Core.Cases;
using Hotline.Core.Intake;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Intake;

public sealed class IntakeChecksTests
{
    private readonly ErrorList _errors = [];
    private readonly IntakeChecks _checks = new(TestCity.Policy);

    [Theory]
    [InlineData("13900000000")]
    [InlineData("139 0000 0000")]
    [InlineData("+86-139-0000-0000")]
    [InlineData("(0571) 8000000")]
    [InlineData("1234567")]
    [InlineData("123456789012345")]
    public void Phone_AsPeopleWriteIt_IsTaken(string phone)
    {
        FieldChecks.Phone(_errors, "phone", phone);

        _errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("123456")]
    [InlineData("1234567890123456")]
    [InlineData("139 0000 000x")]
    [InlineData("1390000000;drop")]
    [InlineData("1 3 9 0 0 0 0 0 0 0 0              ")]
    public void Phone_OfAnotherForm_IsRefused(string phone)
    {
        FieldChecks.Phone(_errors, "phone", phone);

        _errors.ShouldHaveSingleItem().Code.ShouldBe("malformed");
    }

    [Theory]
    [InlineData("wang@example.org", true)]
    [InlineData("wang.xiao+12345@mail.example.org", true)]
    [InlineData("王@例子.中国", true)]
    [InlineData("", false)]
    [InlineData("wang", false)]
    [InlineData("@example.org", false)]
    [InlineData("wang@", false)]
    [InlineData("Wang <wang@example.org>", false)]
    [InlineData("wang@example.org, li@example.org", false)]
    [InlineData("wang@example.org\r\nBcc: li@example.org", false)]
    public void Contact_AnEmailAddress_IsTakenAloneOnly(string email, bool taken)
    {
        _checks.Contact(_errors, "contact", new(null, null, email));

        (_errors.Count == 0).ShouldBe(taken);
    }

    [Fact]
    public void Contact_AnEmailAddressLongerThanAny_IsRefused()
    {
        _checks.Contact(_errors, "contact", new(null, null, $"{new string('a', 243)}@example.org"));

        _errors.ShouldHaveSingleItem().Field.ShouldBe("contact.email");
    }

    [Theory]
    [InlineData("东区人民路 1 号", null, "east")]
    [InlineData("东区人民路 1 号", "west", "west")]
    [InlineData("东区与西区交界", null, null)]
    [InlineData("人民路 1 号", null, null)]
    [InlineData(null, null, null)]
    public void Located_AnAddress_HasTheDistrictItNamesUnlessSomebodyNamedOne(string? address, string? named, string? district) =>
        _checks.Located(new Place(address, null, null, named))!.District.ShouldBe(district);

    [Fact]
    public void Located_NoPlace_IsNone() => _checks.Located(null).ShouldBeNull();
}
