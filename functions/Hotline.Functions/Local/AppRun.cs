namespace Hotline.Functions;

internal static class AppRun
{
    /// <summary>Until the process is asked to stop; starts anew in between when asked to.</summary>
    public static async Task RunAsync(Func<IHost> build)
    {
        await using var host = new RestartableHost(build);
        await host.StartAsync();
        await host.StoppedAsync();
    }
}
