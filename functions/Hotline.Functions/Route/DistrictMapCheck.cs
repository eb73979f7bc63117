using Hotline.Language.Places;

namespace Hotline.Functions.Route;

/// <summary>Reads the districts' map beside the start: a faulty one stops the app, as every faulty policy file does, and names its faults.</summary>
public sealed class DistrictMapCheck(DistrictMap map) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(map.Check, stoppingToken);
}
