using Hotline.Core.Classify;
using Hotline.Functions.Health;
using Hotline.Functions.Policy;
using Hotline.Language;

namespace Hotline.Functions;

/// <summary>What only the local host needs or gets.</summary>
internal static class HostServices
{
    public static void Add(FunctionsApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ITextUnderstanding>(services => services.GetRequiredService<EmbeddedUnderstanding>());
        builder.Services.AddSingleton<IUnmatchedRequest, UnmatchedRequest>();
        builder.Services.AddSingleton<IHostHealth, LocalHealth>();
        builder.Services.AddSingleton<IProcessRestart, ProcessRestart>();
    }
}
