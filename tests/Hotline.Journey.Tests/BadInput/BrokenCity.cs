using System.Net.Http.Headers;
using System.Text;

namespace Hotline.Journey.Tests.BadInput;

/// <summary>A city at rest with one accepted case, on which every bad request is tried.</summary>
public sealed class BrokenCity : IAsyncLifetime
{
    internal RunningCity City { get; } = new();

    internal FiledCase Filed { get; private set; } = null!;

    internal int Version { get; private set; }

    /// <summary>The path of the case, with an action or without.</summary>
    internal string Case(string action = "") => $"api/cases/{Filed.Reference}{(action.Length > 0 ? "/" : "")}{action}";

    internal async Task<HotlineApi> AsAsync(HotlineApi caller, string account)
    {
        // The language is the caller's, the token the account's.
        var token = await City.TokenAsync(account);
        return caller.WithToken(token);
    }

    public async Task InitializeAsync()
    {
        await City.InitializeAsync();
        foreach (var account in Staff.Accounts)
        {
            await City.AsAsync(account.Name);
        }

        Filed = await City.AcceptedAsync();
        Version = (await Filed.ReadByStaffAsync()).Version;
    }

    public Task DisposeAsync() => City.DisposeAsync();

    internal static HttpContent Json(string text, string type = "application/json") => Raw(Encoding.UTF8.GetBytes(text), type);

    internal static HttpContent Raw(byte[] bytes, string? type)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        return content;
    }
}
