using System.Diagnostics;
using Hotline.Functions.Tests.Architecture;

namespace Hotline.Functions.Tests.Infra;

/// <summary>The back-up script of one machine, with a stand-in for <c>systemctl</c> that notes what it was asked.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hotline-backup-");

    private string Data => Path.Combine(_folder.FullName, "data");

    private string Archives => Path.Combine(_folder.FullName, "archives");

    private string[] Calls => File.ReadAllLines(Path.Combine(_folder.FullName, "calls"));

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Backup_OfStorage_RestsTheServiceAndHoldsWhatIsStored()
    {
        Directory.CreateDirectory(Path.Combine(Data, "storage"));
        await File.WriteAllTextAsync(Path.Combine(Data, "storage", "tables"), "cases");
        var old = Archive("hotline-20260101-034000.tar.gz", daysOld: 40);
        var young = Archive("hotline-20260301-034000.tar.gz", daysOld: 3);

        (await BackUpAsync()).ShouldBe(0);

        Calls.ShouldBe(["stop hotline hotline-storage", "start hotline-storage hotline"]);
        File.Exists(old).ShouldBeFalse();
        File.Exists(young).ShouldBeTrue();
        var made = Directory.GetFiles(Archives).Single(file => file != young);
        (await RunAsync("tar", "-xOzf", made, "storage/tables")).Output.ShouldBe("cases");
    }

    [Fact]
    public async Task Backup_ThatFails_StartsTheServiceAgainAndLeavesNothingHalf()
    {
        (await BackUpAsync()).ShouldNotBe(0);

        Calls.ShouldBe(["stop hotline hotline-storage", "start hotline-storage hotline"]);
        Directory.GetFiles(Archives).ShouldBeEmpty();
    }

    private string Archive(string name, int daysOld)
    {
        Directory.CreateDirectory(Archives);
        var file = Path.Combine(Archives, name);
        File.WriteAllText(file, "");
        File.SetLastWriteTimeUtc(file, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-daysOld));
        return file;
    }

    private async Task<int> BackUpAsync()
    {
        // Written by a process of its own: a test beside this one that starts a process at this moment would hand ours on open for
        // writing, and what is open for writing cannot be run.
        var control = Path.Combine(_folder.FullName, "systemctl");
        (await RunAsync("bash", "-c", $"printf '#!/bin/sh\\necho \"$@\" >> {_folder.FullName}/calls\\n' > {control} && chmod +x {control}")).Code.ShouldBe(0);
        return (await RunAsync("bash", Path.Combine(Repository.Root, "infra", "machine", "backup"), Archives, Data)).Code;
    }

    private async Task<(int Code, string Output)> RunAsync(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{_folder.FullName}:{start.Environment["PATH"]}";
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await said;
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
