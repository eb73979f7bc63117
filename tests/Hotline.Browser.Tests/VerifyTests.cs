using System.Text;
using Hotline.Core.Publish.Ledger;

namespace Hotline.Browser.Tests;

/// <summary>A citizen checks a receipt at the page: as it was given out, and after somebody changed one word of it.</summary>
public sealed class VerifyTests(VerifyTests.PublishedSite published) : IClassFixture<VerifyTests.PublishedSite>
{
    [Theory]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-Hant", true)]
    [InlineData("en", false)]
    public async Task Receipt_AsGivenOut_Holds(string language, bool script)
    {
        var words = new Words(language);
        await using var visitor = await published.OpenAsync(language, script);

        await visitor.Page.Locator("#receipt-file").SetInputFilesAsync(new FilePayload { Name = "receipt.json", MimeType = "application/json", Buffer = published.Receipt });
        await visitor.PressAsync(words["proof.check"]);

        (await visitor.Page.Locator("#verdict").InnerTextAsync()).ShouldBe(words["proof.holds"]);
        (await visitor.TextAsync()).ShouldContain(published.Reference);
        if (script)
        {
            (await visitor.BreachesAsync()).ShouldBeEmpty();
            await visitor.LookOnAsync(Screen.Smallest);
            (await visitor.ScrollsSidewaysAsync()).ShouldBeFalse();
        }

        visitor.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-Hant", false)]
    [InlineData("en", true)]
    public async Task Receipt_WithOneWordChanged_DoesNotHold(string language, bool script)
    {
        var words = new Words(language);
        var forged = Encoding.UTF8.GetString(published.Receipt).Replace("\"satisfied\"", "\"dissatisfied\"", StringComparison.Ordinal);
        forged.ShouldNotBe(Encoding.UTF8.GetString(published.Receipt));
        await using var visitor = await published.OpenAsync(language, script);

        await visitor.FillAsync(words["proof.field-receipt"], forged);
        await visitor.PressAsync(words["proof.check"]);

        (await visitor.Page.Locator("#verdict").InnerTextAsync()).ShouldBe(words["proof.fails"]);
        (await visitor.TextAsync()).ShouldContain(words["proof.fault-EventChanged"]);
        visitor.Complaints.ShouldBeEmpty();
    }

    /// <summary>A city of its own, as its clock moves on to the night in which the ledger is published.</summary>
    public sealed class PublishedSite : IAsyncLifetime
    {
        private readonly Browser _browser = new();
        private RunningCity _city = null!;

        public byte[] Receipt { get; private set; } = [];

        public string Reference { get; private set; } = "";

        public async Task InitializeAsync()
        {
            await _browser.InitializeAsync();
            _city = await RunningCity.StartAsync();
            var rated = await _city.RatedAsync("satisfied");
            await _city.IndexAsync();
            _city.MoveTo("2026-03-05 00:31");
            await _city.Host.Get<PublishLedgerHandler>().HandleAsync(CancellationToken.None);
            Reference = rated.Reference;
            Receipt = (await rated.Citizen.GetAsync($"api/cases/{rated.Reference}/receipt")).Good().Bytes;
        }

        public async Task<Visitor> OpenAsync(string language, bool script)
        {
            var visitor = await _browser.OpenAsync(_city.Host.Http.BaseAddress!, language, script, Screen.Phone);
            await visitor.GoAsync("/verify");
            return visitor;
        }

        public async Task DisposeAsync()
        {
            await _browser.DisposeAsync();
            await _city.DisposeAsync();
        }
    }
}
