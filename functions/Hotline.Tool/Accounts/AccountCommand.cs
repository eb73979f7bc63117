using System.CommandLine;
using Hotline.Core;
using Hotline.Core.Access;
using Hotline.Core.Access.People;
using Hotline.Core.Messages;
using Hotline.Functions;
using Hotline.LocalHost;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace Hotline.Tool.Accounts;

/// <summary><c>account</c>: lets people in from the machine itself, as nobody can on the pages before there is an administrator.</summary>
internal static class AccountCommand
{
    private const string By = "console";

    public static Command Create()
    {
        var account = new Argument<string>("account") { Description = "What they sign in with, for instance chen or water-2." };
        var name = new Option<string>("--name") { Description = "What others call them.", Required = true };
        var roles = new Option<Role[]>("--role") { Description = "operator, letterClerk, handler, approver, supervisor, evaluator, administrator; several may be given.", Required = true };
        var department = new Option<string?>("--department") { Description = "The department of a handler or approver." };

        var add = new Command("add", "Add an account; asks for its password, or reads it from the input.") { account, name, roles, department };
        add.SetAction((parsed, cancellation) => RunAsync(
            (services, password) => services.GetRequiredService<AddAccountHandler>().HandleAsync(
                new(
                    parsed.GetRequiredValue(account),
                    parsed.GetValue(name),
                    parsed.GetValue(roles) ?? [],
                    parsed.GetValue(department),
                    password,
                    By),
                [],
                cancellation)));
        var password = new Command("password", "Give an account a new password; asks for it, or reads it from the input.") { account };
        password.SetAction((parsed, cancellation) => RunAsync(
            (services, given) => services.GetRequiredService<SetPasswordHandler>().HandleAsync(new(parsed.GetRequiredValue(account), given, By), [], cancellation)));
        return new Command("account", "Accounts of the service whose settings are in the environment.") { add, password };
    }

    private static async Task<int> RunAsync(Func<IServiceProvider, string, Task<Result<Account>>> act)
    {
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.AddHotline();
        await using var services = builder.Services.BuildServiceProvider();
        var outcome = await act(services, ReadPassword());
        foreach (var error in outcome.Errors)
        {
            await Console.Error.WriteLineAsync($"{error.Field}: {ErrorTexts.Of(error, "en")}");
        }

        if (outcome.Succeeded)
        {
            Console.WriteLine(outcome.Value.InWords());
        }

        return outcome.Succeeded ? 0 : 1;
    }

    private static string ReadPassword() => Console.IsInputRedirected
        ? Console.In.ReadLine() ?? ""
        : AnsiConsole.Prompt(new TextPrompt<string>("Password:").Secret());
}
