using System.Reflection;
using System.Runtime.CompilerServices;

namespace Hotline.LocalHost;

public static class FunctionsApplication
{
    /// <summary>
    /// Starts an app whose functions are those of the calling assembly. Settings come from appsettings.json beside the app,
    /// then environment variables, then <paramref name="args"/>; the later one wins.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) => new(args, Assembly.GetCallingAssembly());
}
