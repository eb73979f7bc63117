using System.Globalization;
using Hotline.Core;
using Hotline.Core.Access;
using Hotline.Core.Classify;
using Hotline.Core.Messages;
using Hotline.Core.Policy;
using Hotline.Functions.Classify;
using Hotline.Language;
using Hotline.Language.ColdStart;
using Hotline.Language.Learning;
using Hotline.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace Hotline.Tool.Understand;

/// <summary>The models in a service's storage.</summary>
internal sealed class ServiceModels(ServiceProvider services, IAnsiConsole console) : IAsyncDisposable
{
    private static readonly Actor CommandLine = new("command-line", [Role.Administrator]);

    private readonly IModels _models = services.GetRequiredService<IModels>();

    public static ServiceModels At(string connection, IPolicySource policy, IAnsiConsole? console = null)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new(StorageNames.Connection, connection)]).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(settings).AddHotlineStorage().AddLogging();
        services.AddSingleton(PolicyLoader.Load(policy));
        services.AddSingleton<ColdStartTraining>().AddSingleton<ModelInUse>().AddSingleton<IModelSource>(provider => provider.GetRequiredService<ModelInUse>());
        services.AddSingleton<IModelTraining, EmbeddedTraining>().AddSingleton<ActivateModelHandler>().AddSingleton<RollBackModelHandler>();
        return new(services.BuildServiceProvider(), console ?? AnsiConsole.Console);
    }

    public async Task ListAsync(CancellationToken cancellation)
    {
        var inUse = await services.GetRequiredService<ModelInUse>().VersionInUseAsync(cancellation);
        var table = new Table().Border(TableBorder.Simple).AddColumns("", "version", "origin", "made (UTC)", "texts", "right on held out", "only it right / only the one before");
        foreach (var model in await _models.ListAsync(cancellation))
        {
            table.AddRow(
                model.Version == inUse ? "→" : "",
                model.Version.EscapeMarkup(),
                Hotline.Core.Cases.EnumText.Of(model.Origin),
                model.MadeAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                model.Texts.ToString(CultureInfo.InvariantCulture),
                model.Judged is { Right: { } right, Cases: var cases } ? Line($"{right} of {cases}") : "",
                model.Judged is { } judged ? Line($"{judged.Better} / {judged.Worse}") : "");
        }

        console.Write(table);
        await DescribeAsync(inUse, cancellation);
    }

    public async Task ActivateAsync(string version, CancellationToken cancellation) =>
        Say(await services.GetRequiredService<ActivateModelHandler>().HandleAsync(new(version, CommandLine), cancellation));

    public async Task RollBackAsync(CancellationToken cancellation) =>
        Say(await services.GetRequiredService<RollBackModelHandler>().HandleAsync(new(CommandLine), cancellation));

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async Task DescribeAsync(string inUse, CancellationToken cancellation)
    {
        var active = await _models.ActiveAsync(cancellation);
        console.WriteLine(active is null
            ? $"In use: {inUse}, the policy's own; nobody has chosen another."
            : Line($"In use: {inUse}; chosen {active.Since:yyyy-MM-dd HH:mm} UTC by {active.By}: {active.Version}; before it: {active.Before ?? "none"}."));
        if (await _models.LatestRoundAsync(cancellation) is { } round)
        {
            console.WriteLine(Line($"Latest learning: {round.At:yyyy-MM-dd HH:mm} UTC, {round.Outcome}, {round.Learned} cases learned."));
        }
    }

    private void Say(Result<ActiveModel> outcome)
    {
        if (!outcome.Succeeded)
        {
            throw new ToolException(string.Join(' ', outcome.Errors.Select(error => ErrorTexts.Of(error, "en"))));
        }

        console.WriteLine($"In use within a minute: {outcome.Value.Version}; before it: {outcome.Value.Before ?? "none"}.");
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
