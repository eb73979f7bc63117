namespace Hotline.Tool.Up;

/// <summary>What a process says, in a file of this run; its last lines at hand for when it dies.</summary>
internal sealed class LogFile : IDisposable
{
    private const int LinesKept = 20;

    private readonly Lock _lock = new();
    private readonly Queue<string> _last = new();
    private readonly StreamWriter _writer;

    public LogFile(string path)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        Path = path;
        _writer = new StreamWriter(path, append: false) { AutoFlush = true };
    }

    public string Path { get; }

    public IReadOnlyList<string> LastLines
    {
        get
        {
            lock (_lock)
            {
                return [.. _last];
            }
        }
    }

    /// <summary>Null, which ends a process's output, is left out.</summary>
    public void Write(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_lock)
        {
            _writer.WriteLine(line);
            _last.Enqueue(line);
            if (_last.Count > LinesKept)
            {
                _last.Dequeue();
            }
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _writer.Dispose();
        }
    }
}
