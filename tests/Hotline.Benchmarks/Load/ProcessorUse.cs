using System.Diagnostics;

namespace Hotline.Benchmarks.Load;

/// <summary>Processor milliseconds that each party used: the app, the storage emulator, and this process, which is the clients.</summary>
internal sealed record ProcessorUse(double App, double Storage, double Clients)
{
    public static readonly ProcessorUse None = new(0, 0, 0);

    /// <param name="app">Process id; null when the app takes no part.</param>
    public static ProcessorUse Now(int? app, int storage) => new(app is { } id ? Of(id) : 0, Of(storage), Of(Environment.ProcessId));

    public ProcessorUse Plus(ProcessorUse other) => new(App + other.App, Storage + other.Storage, Clients + other.Clients);

    public ProcessorUse Minus(ProcessorUse other) => new(App - other.App, Storage - other.Storage, Clients - other.Clients);

    public ProcessorUse Per(int count) => count == 0 ? None : new(App / count, Storage / count, Clients / count);

    private static double Of(int id)
    {
        using var process = Process.GetProcessById(id);
        return process.TotalProcessorTime.TotalMilliseconds;
    }
}
