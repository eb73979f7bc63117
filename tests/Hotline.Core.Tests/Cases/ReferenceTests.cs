using System.Globalization;
using System.Text.Json;
using FsCheck.Xunit;
using Hotline.Core.Cases;

namespace Hotline.Core.Tests.Cases;

public sealed class ReferenceTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Property]
    public void New_OnAnyDay_ReadsBackFromItsTextAndBeginsWithTheDay(ushort days)
    {
        var day = new DateOnly(2020, 1, 1).AddDays(days % 10_000);

        var made = Reference.New(day);

        Reference.TryParse(made.ToString(), out var read).ShouldBeTrue();
        read.ShouldBe(made);
        made.ToString().ShouldMatch("^[0-9]{6}-[0-9]{4}-[0-9]{4}$");
        made.Digits[..6].ShouldBe(day.ToString("yyMMdd", CultureInfo.InvariantCulture));
    }

    [Property]
    public void TryParse_AnySingleDigitWrong_IsRefused(byte at, byte by)
    {
        var digits = Reference.New(Day).Digits.ToCharArray();
        var index = at % digits.Length;
        digits[index] = (char)('0' + ((digits[index] - '0' + 1 + (by % 9)) % 10));

        Reference.TryParse(new string(digits), out _).ShouldBeFalse();
    }

    [Property]
    public void TryParse_AnyTwoNeighboursSwapped_IsRefusedUnlessTheyAreAlike(byte at)
    {
        var right = Reference.New(Day).Digits;
        var digits = right.ToCharArray();
        var index = at % (digits.Length - 1);
        (digits[index], digits[index + 1]) = (digits[index + 1], digits[index]);

        Reference.TryParse(new string(digits), out _).ShouldBe(digits.AsSpan().SequenceEqual(right));
    }

    [Theory]
    [InlineData("{0}{1}{2}")]
    [InlineData("{0}-{1}-{2}")]
    [InlineData("  {0} {1} {2} ")]
    [InlineData("{0}－{1}－{2}")]
    [InlineData("{0}—{1}–{2}")]
    [InlineData("{0}\u3000{1}\u00a0{2}\t")]
    public void TryParse_SpacesAndDashesOfAnyKeyboard_AreForgiven(string form)
    {
        var right = Reference.New(Day);
        var digits = right.Digits;

        Reference.TryParse(string.Format(CultureInfo.InvariantCulture, form, digits[..6], digits[6..10], digits[10..]), out var read).ShouldBeTrue();

        read.ShouldBe(right);
    }

    [Fact]
    public void TryParse_FullWidthDigits_AreForgiven()
    {
        var right = Reference.New(Day);

        Reference.TryParse(string.Concat(right.Digits.Select(digit => (char)(digit - '0' + '０'))), out var read).ShouldBeTrue();

        read.ShouldBe(right);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("2611224839207")]
    [InlineData("26112248392075 or so")]
    [InlineData("２６½122-4839-2075")]
    [InlineData("<script>alert(1)</script>")]
    public void TryParse_NotFourteenDigits_IsRefused(string? text) => Reference.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void TryParse_OneDigitTooMany_IsRefused() => Reference.TryParse(Reference.New(Day).Digits + "0", out _).ShouldBeFalse();

    [Fact]
    public void TryParse_RightCheckDigitButNoSuchDay_IsRefused()
    {
        const string thirtiethOfFebruary = "2602301234567";

        Reference.TryParse(thirtiethOfFebruary + CheckDigit.Of(thirtiethOfFebruary), out _).ShouldBeFalse();
    }

    [Fact]
    public void TryParse_AnEndlessText_IsRefused() => Reference.TryParse(new string(' ', 1_000_000), out _).ShouldBeFalse();

    [Fact]
    public void From_TheSameHash_GivesTheSameReferenceAndAnotherHashAnother()
    {
        var one = Reference.From(Day, new string('a', 64));

        one.ShouldBe(Reference.From(Day, new string('a', 64)));
        one.ShouldNotBe(Reference.From(Day, new string('b', 64)));
        Reference.TryParse(one.ToString(), out _).ShouldBeTrue();
    }

    [Fact]
    public void Json_AReference_IsItsTextInWhateverSerializer()
    {
        var reference = Reference.New(Day);

        JsonSerializer.Serialize(reference).ShouldBe($"\"{reference}\"");
        JsonSerializer.Deserialize<Reference>($"\"{reference}\"").ShouldBe(reference);
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Reference>("\"261122-4839-0000\""));
    }
}
