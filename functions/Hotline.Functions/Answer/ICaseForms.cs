namespace Hotline.Functions.Answer;

/// <summary>Some of the actions that staff take on a page, each with the operation behind it: the same as behind the API.</summary>
public interface ICaseForms
{
    IEnumerable<CaseForm> All { get; }
}

/// <summary>How the form of one action reaches its operation.</summary>
public sealed record CaseForm(CaseAction Action, Func<SentAction, CancellationToken, Task<Result<Case>>> Act);
