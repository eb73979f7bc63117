namespace Hotline.Journey.Tests.BadInput;

/// <summary>A request with something wrong, and the problem document it must get.</summary>
/// <param name="Send">Sends it as this caller, who wants an answer in one language or another.</param>
/// <param name="Faults">"field:code" for every fault, or the code alone where it is about no field, in any order.</param>
internal sealed record BadRequest(
    string Name, Func<BrokenCity, HotlineApi, Task<ApiAnswer>> Send, int Status, string ErrorCode, params string[] Faults)
{
    /// <summary>Shown by the test runner.</summary>
    public override string ToString() => Name;
}
