using Hotline.Core.Policy;
using Hotline.Core.Policy.Editing;
using Hotline.Core.Policy.Versions;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Policy;
using Microsoft.Extensions.Options;

namespace Hotline.Functions.Policy;

/// <summary>What the pages on the policy share: what is in force, what its reader proposes, and what is wrong with that.</summary>
public sealed class PolicyPages(PageResults pages, PolicyLibrary library, PolicyCheck check, PolicyInForce running, IOptions<PolicyOptions> options)
{
    public async Task<IResult> HomeAsync(
        HttpRequest request, IReadOnlyList<Error> errors, IReadOnlyDictionary<string, string> typed, CancellationToken cancellation)
    {
        var work = await WorkAsync(request, cancellation);
        return Show<PolicyPage>(request, errors, new()
        {
            [nameof(PolicyPage.History)] = work.History,
            [nameof(PolicyPage.Running)] = running.Number,
            [nameof(PolicyPage.Proposals)] = await library.OpenAsync(work.History, cancellation),
            [nameof(PolicyPage.Files)] = work.Files,
            [nameof(PolicyPage.LookSeconds)] = options.Value.PolicyLookSeconds,
            [nameof(PolicyPage.Typed)] = typed,
        });
    }

    public async Task<IResult> ProposalAsync(
        HttpRequest request, string id, IReadOnlyList<Error> errors, string? typed, CancellationToken cancellation)
    {
        var history = await library.HistoryAsync(cancellation);
        if (await library.FindOpenAsync(history, id, cancellation) is not { } proposal)
        {
            return Problems.Of(request, errors.Count > 0 ? errors : [Errors.NotFound("proposal")]);
        }

        var inForce = await library.InForceAsync(history, cancellation);
        var start = await library.FilesAsync(history, proposal with { Changes = new Dictionary<string, string?>() }, cancellation);
        var files = start.With(proposal.Changes);
        // What is wrong with the files is listed with the way to each; the form itself has only its own faults.
        return Show<ProposalPage>(request, [.. errors.Where(error => error.Field?.StartsWith("files.", StringComparison.Ordinal) != true)], new()
        {
            [nameof(ProposalPage.History)] = history,
            [nameof(ProposalPage.Proposal)] = proposal,
            [nameof(ProposalPage.Files)] = files,
            [nameof(ProposalPage.Differences)] = PolicyDifferences.Between(start, files),
            [nameof(ProposalPage.Faults)] = check.FaultsOf(files, inForce),
            [nameof(ProposalPage.Typed)] = typed,
        });
    }

    public async Task<IResult> VersionAsync(
        HttpRequest request, int number, IReadOnlyList<Error> errors, string? typed, CancellationToken cancellation)
    {
        var history = await library.HistoryAsync(cancellation);
        if (await library.FilesAsync(history, number, cancellation) is not { } files)
        {
            return Problems.Of(request, [Errors.NotFound("version")]);
        }

        var before = number == PolicyHistory.Delivered ? files : (await library.FilesAsync(history, number - 1, cancellation))!;
        return Show<PolicyVersionPage>(request, errors, new()
        {
            [nameof(PolicyVersionPage.History)] = history,
            [nameof(PolicyVersionPage.Number)] = number,
            [nameof(PolicyVersionPage.Differences)] = PolicyDifferences.Between(before, files),
            [nameof(PolicyVersionPage.Typed)] = typed,
        });
    }

    public async Task<IResult> FileAsync(HttpRequest request, string slug, CancellationToken cancellation)
    {
        if (PolicyAddress.FileOf(slug) is not { } file)
        {
            return Problems.Of(request, [Errors.NotFound(slug)]);
        }

        var work = await WorkAsync(request, cancellation);
        return Show<PolicyFilePage>(request, [], new() { [nameof(PolicyFilePage.File)] = file, [nameof(PolicyFilePage.Work)] = work, [nameof(PolicyFilePage.Faults)] = FaultsOf(work) });
    }

    public async Task<IResult> TextAsync(
        HttpRequest request, string slug, IReadOnlyList<Error> errors, string? typed, CancellationToken cancellation)
    {
        if (PolicyAddress.FileOf(slug) is not { } file)
        {
            return Problems.Of(request, [Errors.NotFound(slug)]);
        }

        var work = await WorkAsync(request, cancellation);
        return Show<PolicyTextPage>(request, errors, new()
        {
            [nameof(PolicyTextPage.File)] = file,
            [nameof(PolicyTextPage.Work)] = work,
            [nameof(PolicyTextPage.Faults)] = FaultsOf(work),
            [nameof(PolicyTextPage.Typed)] = typed,
            [nameof(PolicyTextPage.Saved)] = request.Query.ContainsKey("saved"),
        });
    }

    public async Task<IResult> EntryAsync(HttpRequest request, string slug, string partSlug, string key, CancellationToken cancellation)
    {
        var work = await WorkAsync(request, cancellation);
        if (PolicyAddress.FileOf(slug) is not { } file
            || PolicyForms.Find(file, PolicyAddress.PartOf(partSlug)) is not { } part
            || PolicyJson.Parse(work.Files.Find(file)) is not { } root
            || (key == PolicyTree.New && part.IsList ? [] : PolicyTree.Find(root, part, key)) is not { } entry)
        {
            return Problems.Of(request, [Errors.NotFound(key)]);
        }

        return Show<PolicyEntryPage>(request, [], new()
        {
            [nameof(PolicyEntryPage.File)] = file,
            [nameof(PolicyEntryPage.Part)] = part,
            [nameof(PolicyEntryPage.Key)] = key,
            [nameof(PolicyEntryPage.Entry)] = entry,
            [nameof(PolicyEntryPage.Work)] = work,
            [nameof(PolicyEntryPage.Faults)] = FaultsOf(work),
            [nameof(PolicyEntryPage.Saved)] = request.Query.ContainsKey("saved"),
        });
    }

    public async Task<IResult> TrialAsync(HttpRequest request, TryRouting? entered, Result<RoutingTrials>? trials, CancellationToken cancellation)
    {
        var work = await WorkAsync(request, cancellation);
        var refused = trials is { Succeeded: false } ? trials.Errors : [];
        return Show<RoutingTestPage>(request, [.. refused.Where(error => error.Field == "text")], new()
        {
            [nameof(RoutingTestPage.Work)] = work,
            [nameof(RoutingTestPage.Faults)] = FaultsOf(work),
            [nameof(RoutingTestPage.Entered)] = entered,
            [nameof(RoutingTestPage.Trials)] = trials is { Succeeded: true } ? trials.Value : null,
        });
    }

    private Task<PolicyWork> WorkAsync(HttpRequest request, CancellationToken cancellation) => library.WorkOfAsync(request.Staff().Account, cancellation);

    private IReadOnlyList<PolicyFault> FaultsOf(PolicyWork work) => work.Own is null ? [] : check.FaultsOf(work.Files, work.InForce);

    private IResult Show<TPage>(HttpRequest request, IReadOnlyList<Error> errors, Dictionary<string, object?> parameters)
        where TPage : Hotline.Pages.Frame.HotlinePage =>
        errors.Count == 0 ? pages.Show<TPage>(request, parameters) : pages.Refused<TPage>(request, errors, parameters);
}
