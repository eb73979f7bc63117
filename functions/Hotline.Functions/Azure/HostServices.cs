using Azure.AI.TextAnalytics;
using Azure.Identity;
using Hotline.Core.Classify;
using Hotline.Core.Policy;
using Hotline.Functions.Classify;
using Hotline.Functions.Health;
using Hotline.Functions.Policy;
using Hotline.Language;
using Microsoft.Extensions.Options;

namespace Hotline.Functions;

/// <summary>What only Azure needs or gets: Azure AI Language where it is configured, over the embedded understanding.</summary>
internal static class HostServices
{
    public static void Add(FunctionsApplicationBuilder builder)
    {
        builder.Services.AddSingleton(Understanding);
        builder.Services.AddSingleton<IHostHealth, AzureHealth>();
        builder.Services.AddSingleton<IProcessRestart, ProcessRestart>();
    }

    private static ITextUnderstanding Understanding(IServiceProvider services)
    {
        var embedded = services.GetRequiredService<EmbeddedUnderstanding>();
        var options = services.GetRequiredService<IOptions<CloudLanguageOptions>>().Value;
        return options.Endpoint is null
            ? embedded
            : new CloudUnderstanding(
                embedded,
                new AzureLanguage(new TextAnalyticsClient(options.Endpoint, new DefaultAzureCredential()), options),
                options.Patience,
                services.GetRequiredService<CityPolicy>(),
                services.GetRequiredService<TimeProvider>(),
                services.GetRequiredService<ILogger<CloudUnderstanding>>());
    }
}
