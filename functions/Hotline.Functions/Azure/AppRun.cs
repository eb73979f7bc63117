namespace Hotline.Functions;

internal static class AppRun
{
    /// <summary>Until the Functions host asks the worker to stop, or <see cref="ProcessRestart"/> does.</summary>
    public static async Task RunAsync(Func<IHost> build)
    {
        using var host = build();
        await host.RunAsync();
    }
}
