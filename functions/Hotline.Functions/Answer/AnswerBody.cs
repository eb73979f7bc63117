using Hotline.Core.Answer;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>How an answer is written in a request, whether it is drafted or given in one step.</summary>
internal static class AnswerBody
{
    public static AnswerContent Of(Fields body, HttpRequest request) => new(
        body.Text("answer"),
        body.Text("template"),
        body.Named("fields"),
        body.Text("publicAnswer"),
        body.Text("grounds"),
        body.Files,
        CallerLanguage.Of(request));
}
