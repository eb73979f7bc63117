using System.Diagnostics;
using Hotline.Tool.Up;

namespace Hotline.Journey.Tests.Up;

/// <summary>What the script said and how it ended.</summary>
internal sealed record ScriptRun(int ExitCode, string Output, string Errors);

/// <summary>
/// The script in an empty folder on a machine that has nothing but what a test puts there: each program is a fake that notes its
/// arguments.
/// </summary>
internal sealed class FakeMachine : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hotline-script-");

    public FakeMachine()
    {
        Directory.CreateDirectory(Programs);
        File.Copy(Path.Combine(Folders.Find(null).Root, "hotline"), Script);
        File.WriteAllText(Path.Combine(_folder.FullName, "package-lock.json"), "{}");
        File.CreateSymbolicLink(Path.Combine(Programs, "rm"), "/bin/rm");
    }

    /// <summary>Every call of a fake, as "name arguments".</summary>
    public IReadOnlyList<string> Calls => File.Exists(Notes) ? File.ReadAllLines(Notes) : [];

    private string Programs => Path.Combine(_folder.FullName, "bin");

    private string Script => Path.Combine(_folder.FullName, "hotline");

    private string Notes => Path.Combine(_folder.FullName, "calls");

    /// <param name="body">Bash that decides what the fake does.</param>
    public FakeMachine With(string program, string body)
    {
        var path = Path.Combine(Programs, program);
        File.WriteAllText(path, $"#!/bin/bash\necho \"{program} $*\" >> '{Notes}'\n{body}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return this;
    }

    public FakeMachine WithDotnet(string version) => With("dotnet", $"[[ $1 != --version ]] || echo {version}");

    public FakeMachine WithNode(string version) => With("node", $"echo v{version}");

    /// <summary>Installs what the script looks for.</summary>
    public FakeMachine WithNpm() => With("npm", "/bin/mkdir -p node_modules; : > node_modules/.package-lock.json");

    public async Task<ScriptRun> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("/bin/bash", [Script, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
            Environment = { ["PATH"] = Programs },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
