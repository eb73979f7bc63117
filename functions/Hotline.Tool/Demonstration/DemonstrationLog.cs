using System.Text.Json;
using Hotline.Core;

namespace Hotline.Tool.Demonstration;

/// <summary>
/// Which complaints of the demonstration city are filed, in a file beside the data, so that loading goes on where it was
/// interrupted. It holds query codes: nobody else's secrets, and what the examples on the terminal need.
/// </summary>
internal sealed class DemonstrationLog
{
    private readonly Lock _lock = new();
    private readonly string _path;
    private Content _content;

    private DemonstrationLog(string path, Content content)
    {
        _path = path;
        _content = content;
    }

    public bool Finished => _content.Finished;

    public static DemonstrationLog Open(string path) =>
        new(path, File.Exists(path) ? JsonSerializer.Deserialize<Content>(File.ReadAllBytes(path), CoreJson.Options)! : new([], false));

    public Receipt? Find(string key)
    {
        lock (_lock)
        {
            return _content.Receipts.GetValueOrDefault(key);
        }
    }

    public void Add(string key, Receipt receipt)
    {
        lock (_lock)
        {
            _content.Receipts[key] = receipt;
            Write();
        }
    }

    public void Finish()
    {
        lock (_lock)
        {
            _content = _content with { Finished = true };
            Write();
        }
    }

    /// <summary>For when the data it speaks of are gone.</summary>
    public void StartOver()
    {
        lock (_lock)
        {
            _content = new([], false);
            Write();
        }
    }

    /// <summary>Whole or not at all, whenever we are interrupted.</summary>
    private void Write()
    {
        var next = _path + ".next";
        File.WriteAllBytes(next, JsonSerializer.SerializeToUtf8Bytes(_content, CoreJson.Options));
        File.Move(next, _path, overwrite: true);
    }

    private sealed record Content(Dictionary<string, Receipt> Receipts, bool Finished);
}
