using System.Globalization;
using System.Text;

namespace MiniPhp;

/// <summary>
/// What ended a script: an uncaught PHP exception, a fatal error, or source that is not PHP. The message is PHP's own, without
/// position.
/// </summary>
/// <remarks>
/// A function of the host may throw one made by the public constructor: the script gets an exception of that PHP class, and can catch it.
/// When it passes a function of the host on its way out of nested calls and the function lets it go on, the script outside gets the very
/// same PHP exception.
/// </remarks>
public sealed class PhpException : Exception
{
    /// <summary>For a function of the host: makes the script that called it get a PHP exception.</summary>
    /// <param name="className">A class that the script can throw, with namespace; one that does not exist becomes an Error about that.</param>
    /// <param name="message">Its message.</param>
    /// <param name="code">Its code.</param>
    public PhpException(string className, string message, long code = 0) : base(message)
    {
        ClassName = className;
        Code = code;
    }

    internal PhpException(PhpErrorKind kind, string className, string message, string file, int line, Exception? inner) : base(message, inner)
    {
        Kind = kind;
        ClassName = className;
        File = file;
        Line = line;
    }

    /// <summary>What ended the script.</summary>
    public PhpErrorKind Kind { get; }

    /// <summary>The PHP exception's class, with namespace; "ParseError" or "CompileError" for syntax errors; "" for fatal errors.</summary>
    public string ClassName { get; }

    /// <summary>The PHP exception's code; 0 when it is no int.</summary>
    public long Code { get; internal init; }

    /// <summary>The PHP file, as the script was named; "" when no script was involved.</summary>
    public string File { get; } = "";

    /// <summary>The line in <see cref="File"/>, from 1; 0 when no script was involved.</summary>
    public int Line { get; }

    /// <summary>The PHP calls that were in progress, innermost first. Of fatal errors at most 1,000.</summary>
    public IReadOnlyList<PhpStackFrame> Trace { get; internal init; } = [];

    /// <summary>The PHP exception itself, for its other properties and methods; null for fatal and syntax errors.</summary>
    public PhpObjectHandle? Thrown { get; internal init; }

    /// <summary>The trace in PHP's form: "#0 file(line): function()" and so on, last "#N {main}".</summary>
    public string TraceAsString
    {
        get
        {
            var text = new StringBuilder();
            for (int i = 0; i < Trace.Count; i++)
                text.Append('#').Append(i.ToString(CultureInfo.InvariantCulture)).Append(' ').Append(Trace[i]).Append('\n');
            return text.Append('#').Append(Trace.Count.ToString(CultureInfo.InvariantCulture)).Append(" {main}").ToString();
        }
    }

    /// <summary>PHP's text for it with position and PHP trace, then .NET's own.</summary>
    public override string ToString() =>
        Heading + (File.Length == 0 ? "" : " in " + File + ":" + Line.ToString(CultureInfo.InvariantCulture))
        + "\nStack trace:\n" + TraceAsString + "\n\n" + base.ToString();

    private string Heading => Kind == PhpErrorKind.FatalError ? "PHP Fatal error: " + Message : ClassName + ": " + Message;
}
