using System.Text;
using Hotline.Core.Exchange;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Exchange;

public sealed class ExchangeSignatureTests
{
    private const string Path = "/api/exchange/events";

    private static readonly byte[] Secret = [.. Enumerable.Range(1, 32).Select(each => (byte)each)];

    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"kind":"accepted"}""");

    private static readonly DateTimeOffset Now = TestCity.At("2026-03-03 10:00");

    private static readonly ExchangeHeaders Signed = ExchangeSignature.Sign(Secret, Path, "county", "260303-0000-0000/3", Now, Body);

    /// <summary>Worked out with openssl, as docs/exchange.md tells.</summary>
    [Fact]
    public void Sign_AKnownRequest_IsWhatOpensslMakesOfIt() =>
        Signed.Signature.ShouldBe("7faab5362799e16d60b7aab8ad990a392c36eaa52e991e7f96049a81b5fd359b");

    [Theory]
    [InlineData(0, true)]
    [InlineData(300, true)]
    [InlineData(-300, true)]
    [InlineData(301, false)]
    [InlineData(-301, false)]
    public void Holds_SomeSecondsLater_OnlyWithinTheWindow(int seconds, bool holds) =>
        ExchangeSignature.Holds(Signed, Secret, Path, Now.AddSeconds(seconds), Body).ShouldBe(holds);

    [Fact]
    public void Holds_WithAnythingElseThanWasSigned_Never()
    {
        Holds(Signed with { From = "city" }).ShouldBeFalse();
        Holds(Signed with { Message = "260303-0000-0000/4" }).ShouldBeFalse();
        Holds(Signed with { At = Signed.At + 1 }).ShouldBeFalse();
        Holds(Signed with { At = long.MaxValue }).ShouldBeFalse();
        Holds(Signed with { Signature = "" }).ShouldBeFalse();
        Holds(Signed with { Signature = Signed.Signature.ToUpperInvariant() }).ShouldBeFalse();
        ExchangeSignature.Holds(Signed, Secret, "/api/exchange/cases", Now, Body).ShouldBeFalse();
        ExchangeSignature.Holds(Signed, Secret, Path, Now, Encoding.UTF8.GetBytes("""{"kind":"answered"}""")).ShouldBeFalse();
        ExchangeSignature.Holds(Signed, new byte[32], Path, Now, Body).ShouldBeFalse();
        Holds(Signed).ShouldBeTrue();
    }

    private static bool Holds(ExchangeHeaders headers) => ExchangeSignature.Holds(headers, Secret, Path, Now, Body);
}
