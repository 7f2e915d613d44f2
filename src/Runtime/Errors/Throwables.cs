using System.Text;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Errors;

/// <summary>What Exception and Error do alike, and what becomes of an exception that nobody catches.</summary>
public static class Throwables
{
    /// <summary>A new exception with file, line and trace of now; its constructor is not run.</summary>
    public static PhpObject Create(Engine engine, PhpClass @class, string message, long code = 0)
    {
        var thrown = (ThrowableObject)@class.Allocate();
        thrown.Message = Value.FromLatin1(message);
        if (code != 0)
            thrown.Code = code;
        return thrown;
    }

    /// <summary>A new exception about a place of its own, without calls behind it: ParseError, CompileError.</summary>
    public static PhpObject CreateAt(Engine engine, PhpClass @class, string message, string file, int line)
    {
        var thrown = (ThrowableObject)Create(engine, @class, message);
        thrown.SetPosition(file, line);
        return thrown;
    }

    /// <summary>
    /// Hangs <paramref name="previous"/> at the end of the chain of <paramref name="thrown"/>: what happens to an exception on its way
    /// when a destructor or finally block throws another.
    /// </summary>
    public static void Chain(PhpObject thrown, PhpObject previous)
    {
        if (thrown == previous || thrown is not ThrowableObject last || previous is not ThrowableObject added)
            return;
        // Where the added one is already part of the chain, or would close a ring, nothing changes.
        while (!Leads(added, last))
        {
            if (last.Previous is not { } next)
            {
                last.Previous = added;
                return;
            }

            last = next;
        }
    }

    private static bool Leads(ThrowableObject from, ThrowableObject to)
    {
        for (ThrowableObject? at = from; at is not null; at = at.Previous)
        {
            if (at == to)
                return true;
        }

        return false;
    }

    /// <summary>
    /// What an uncaught exception is reported as: the text after "PHP Fatal error:  " without its position, the position, and the level
    /// (a ParseError or CompileError is reported as PHP reports the error itself).
    /// </summary>
    /// <remarks>Calls __toString, which may be the program's own; if that throws, what it throws is uncaught and described instead.</remarks>
    public static (ErrorLevel Level, string Message, string File, int Line) DescribeUncaught(Engine engine, PhpObject thrown)
    {
        var throwable = (ThrowableObject)thrown;
        PhpClass @class = thrown.Class;
        (string file, int line) = PositionOf(engine, throwable);
        if (@class.Name is "ParseError" or "CompileError")
        {
            string message = Conversions.ToPhpString(engine, throwable.Message).ToLatin1();
            return (@class.Name == "ParseError" ? ErrorLevel.Parse : ErrorLevel.CompileError, message, file, line);
        }

        var here = new CatchPoint(engine);
        PhpObject? second;
        try
        {
            Value text = @class.ToStringMethod!.Call(engine, thrown, @class, []).OrNull;
            throwable.Text = text;
            second = null;
        }
        catch (PhpThrow thrownBy)
        {
            here.Return();
            second = thrownBy.Thrown;
        }

        if (second is not null)
            return DescribeUncaught(engine, second);
        return (ErrorLevel.Error, "Uncaught " + Conversions.ToPhpString(engine, throwable.Text).ToLatin1() + "\n  thrown", file, line);
    }

    private static (string File, int Line) PositionOf(Engine engine, ThrowableObject throwable)
    {
        string file = Conversions.ToPhpString(engine, throwable.File).ToLatin1();
        return (file.Length == 0 ? "Unknown" : file, (int)Conversions.ToInt(engine, throwable.Line));
    }

    /// <summary>Exception::__construct(): only what was passed replaces what the class declares.</summary>
    internal static void Construct(Engine engine, ThrowableObject self, PhpString message, long code, PhpObject? previous)
    {
        ref Frame frame = ref Frame.At(engine.TopFrame);
        if (frame.ArgumentCount > 0 && !frame.Local(0).IsUndefined)
            self.Message = message;
        if (code != 0)
            self.Code = code;
        if (previous is ThrowableObject earlier)
            self.Previous = earlier;
    }

    /// <summary>Exception::__toString(): the exception and, below "Next", those that it was thrown because of, innermost first.</summary>
    internal static PhpString ToText(Engine engine, ThrowableObject self)
    {
        string text = "";
        var visited = new HashSet<ThrowableObject>();
        for (ThrowableObject? at = self; at is not null && visited.Add(at); at = at.Previous)
        {
            string message = Conversions.ToPhpString(engine, at.Message).ToLatin1();
            if (at.Class.Name is "TypeError" or "ArgumentCountError" && message.Contains(", called in ", StringComparison.Ordinal))
                message += " and defined";
            var one = new StringBuilder(at.Class.PrintedName);
            if (message.Length > 0)
                one.Append(": ").Append(message);
            one.Append(" in ").Append(FileOf(engine, at).ToLatin1()).Append(':').Append(Conversions.ToInt(engine, at.Line))
                .Append("\nStack trace:\n").Append(TraceText.Of(engine, at.Trace, withMain: true));
            if (text.Length > 0)
                one.Append("\n\nNext ").Append(text);
            text = one.ToString();
        }

        var result = PhpString.FromLatin1(text);
        self.Text = result;
        return result;
    }

    internal static PhpString MessageOf(Engine engine, ThrowableObject self) => Conversions.ToPhpString(engine, self.Message);

    internal static PhpString FileOf(Engine engine, ThrowableObject self) => Conversions.ToPhpString(engine, self.File);

    internal static PhpString TraceOf(Engine engine, ThrowableObject self) =>
        PhpString.FromLatin1(TraceText.Of(engine, self.Trace, withMain: true));

    /// <summary>After unserialize(): an untyped property that got a value of a wrong type is dropped.</summary>
    internal static void Wakeup(ThrowableObject self)
    {
        if (!self.Message.IsString && !self.Message.IsNull)
            self.UnsetMessage();
        if (!self.Code.IsInt && !self.Code.IsNull)
            self.UnsetCode();
    }
}
