using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Checking;
using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Statements;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Interpreter.Lowering;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Hosting;

// Running scripts: the main one, included ones, eval.
public sealed partial class ScriptEngine
{
    /// <summary>The files of <see cref="Engine.IncludedFiles"/>; <see cref="NoteIncluded"/> adds to both.</summary>
    private HashSet<string> HasBeenRun => field ??= [.. IncludedFiles];

    /// <summary>False for the code of <c>-r</c>: an exception out of it is reported, whatever set_exception_handler() says.</summary>
    public bool MainUsesExceptionHandler { get; init; } = true;

    private bool _skipsExceptionHandler;

    /// <summary>
    /// Runs a script as the main one, with everything that belongs to the end of a request: shutdown functions, output
    /// buffers, destructors. Returns the exit status.
    /// </summary>
    /// <param name="source">The bytes of the script.</param>
    /// <param name="fileName">Its path as messages give it.</param>
    /// <param name="options">How it is read.</param>
    public int RunMain(ReadOnlySpan<byte> source, string fileName, ScriptParserOptions options)
    {
        LimitStack(NativeStack.Limit(this));
        MemoryGuard.Activate();
        if (Ini.MaxExecutionTime != 0)
            StartTimeLimit(Ini.MaxExecutionTime);
        int status;
        try
        {
            bool isFile = (options & ScriptParserOptions.InScript) == 0;
            IncludedFiles.Add(fileName);
            if (isFile && RunAutomatic("auto_prepend_file") is { } ended)
                return Shutdown(ended);
            ScriptSyntax syntax = ScriptParser.Parse(source, fileName, options);
            ReportWarnings(syntax);
            UserFunction? script = null;
            status = RunGuarded(() => { script = Prepare(syntax, null, ""); return Value.Null; }) ?? 0;
            if (script is not null)
            {
                // Reserved outside the guard: the global variables outlive an exception that ends the script.
                int first = ReserveGlobals(script);
                _skipsExceptionHandler = !MainUsesExceptionHandler;
                _main = new MainRun(Stack, Stack.Mark, TopFrame, NativeStack.Position());
                int? outcome = RunGuarded(() => RunTop(script, first));
                status = outcome ?? (isFile ? RunAutomatic("auto_append_file") : null) ?? 0;
                _main = default;
                _skipsExceptionHandler = false;
            }
        }
        catch (PhpSyntaxException error)
        {
            status = ReportSyntaxError(error, fileName);
        }

        return Shutdown(status);
    }

    /// <summary>Reads and compiles a script without running it; reports what is wrong.</summary>
    /// <returns>Whether the script could run.</returns>
    public bool Lint(ReadOnlySpan<byte> source, string fileName, ScriptParserOptions options)
    {
        LimitStack(NativeStack.Limit(this));
        MemoryGuard.Activate();
        try
        {
            ScriptSyntax syntax = ScriptParser.Parse(source, fileName, options);
            ReportWarnings(syntax);
            return RunGuarded(() => { Compile(syntax); return Value.Null; }) is null;
        }
        catch (PhpSyntaxException error)
        {
            ReportSyntaxError(error, fileName);
            return false;
        }
    }

    /// <summary>How the settings say that sources are read.</summary>
    public ScriptParserOptions SourceOptions =>
        (Ini.ShortOpenTag ? ScriptParserOptions.ShortOpenTags : ScriptParserOptions.None)
        | (Ini.IsTurnedOn("zend.multibyte") ? ScriptParserOptions.Multibyte : ScriptParserOptions.None);

    /// <summary>As <see cref="SourceOptions"/>, of a file: its first line may name the program that runs it.</summary>
    private ScriptParserOptions FileOptions => ScriptParserOptions.SkipShebang | SourceOptions;

    private void ReportWarnings(ScriptSyntax syntax) => ReportWarnings(syntax.Warnings, syntax.FileName);

    private void ReportWarnings(SyntaxWarning[] warnings, string fileName)
    {
        foreach (SyntaxWarning warning in warnings)
            Raise(ErrorLevel.CompileWarning, warning.Message, fileName, warning.Line);
    }

    /// <summary>Runs something at the outermost level: null when it ended normally, else the exit status.</summary>
    private int? RunGuarded(Func<Value> action)
    {
        StackMark mark = Stack.Mark;
        nint frame = TopFrame;
        int? status = null;
        FatalExit? exhausted = null;
        try
        {
            action();
        }
        catch (PhpThrow exception) when (FrameUnwinding.ReleaseFrames(this, frame))
        {
            Unwind(mark, frame);
            // Nobody but this call has it now.
            if (exception.IsCounted)
                exception.Thrown.Holders--;
            status = HandleUncaught(exception.Thrown);
        }
        catch (ScriptExit exit) when (FrameUnwinding.ReleaseFrames(this, frame))
        {
            Unwind(mark, frame);
            LimitStack(NativeStack.Limit(this));
            status = DestroyLeftBehind() ?? exit.Status;
        }
        catch (Checking.CompileError error)
        {
            Unwind(mark, frame);
            status = ReportCompileError(error);
        }
        catch (InsufficientExecutionStackException) when ((exhausted = StackExit()) is not null && FrameUnwinding.ReleaseFrames(this, frame))
        {
            Unwind(mark, frame);
            Diagnostics.Report(exhausted.Error.Level, exhausted.Error.Message, exhausted.Error.File, exhausted.Error.Line, ErrorReporting);
            Lifetime.SkipDestructors();
            status = exhausted.Status;
        }

        return status;
    }

    private void Unwind(StackMark mark, nint frame)
    {
        TopFrame = frame;
        Stack.Unwind(mark, Lifetime);
    }

    /// <summary>All that PHP's compiler looks at, and no executable tree.</summary>
    private void Compile(ScriptSyntax syntax)
    {
        FunctionCode code = CodeOf(syntax, null, "", Value.Null, Check(syntax));
        var lowering = new FunctionLowering(code, new UserFunction(code) { Name = "" });
        lowering.LowerClasses(syntax.Stmts);
        if (lowering.HoistedClasses is not null)
            HoistClasses(lowering);
    }

    /// <summary>A script's pseudo-function, with its functions and early classes declared.</summary>
    private UserFunction Prepare(ScriptSyntax syntax, PhpFunction? caller, string keyword) =>
        Prepare(syntax, caller, keyword, keyword == "eval" ? Value.Null : Value.FromInt(1));

    private UserFunction Prepare(ScriptSyntax syntax, PhpFunction? caller, string keyword, Value resultAtEnd)
    {
        FunctionCode code = CodeOf(syntax, caller, keyword, resultAtEnd, Check(syntax));
        var script = new UserFunction(code) { Name = "" };
        script.DeclaringClass = caller?.DeclaringClass;
        var lowering = new FunctionLowering(code, script);
        script.UseBody(LowerTop(lowering, syntax));
        if (lowering.HoistedFunctions is not null)
            HoistFunctions(lowering);
        if (lowering.HoistedClasses is not null)
            HoistClasses(lowering);
        return script;
    }

    /// <summary>Finds what PHP's compiler refuses. Returns what else the walk found.</summary>
    private CompileCheck Check(ScriptSyntax syntax)
    {
        var check = new CompileCheck(this, syntax);
        try
        {
            check.Run();
        }
        catch (InsufficientExecutionStackException)
        {
            throw new Checking.CompileError(StackMessage, syntax.FileName, check.Line);
        }

        return check;
    }

    private FunctionBody LowerTop(FunctionLowering lowering, ScriptSyntax syntax)
    {
        try
        {
            return lowering.LowerFunction();
        }
        catch (InsufficientExecutionStackException)
        {
            throw new Checking.CompileError(StackMessage, syntax.FileName, 1);
        }
    }

    private void HoistFunctions(FunctionLowering lowering)
    {
        foreach (UserFunction function in lowering.HoistedFunctions!)
            Declare(function);
    }

    private void HoistClasses(FunctionLowering lowering)
    {
        foreach (ClassDeclarationStatement declaration in lowering.HoistedClasses!)
            declaration.TryHoist(this);
    }

    private FunctionCode CodeOf(ScriptSyntax syntax, PhpFunction? caller, string keyword, Value resultAtEnd, CompileCheck check) =>
        new()
        {
            File = new FileCode(this, syntax.FileName, DeclaresStrictTypes(syntax), syntax.HaltCompilerOffset, check.Depth)
            {
                MayYield = syntax.MayYield,
                MayJump = syntax.MayJump,
                Ticks = check.Ticks,
            },
            Scope = NameScope.Global,
            Statements = syntax.Stmts,
            ScriptKeyword = keyword,
            ScriptResult = resultAtEnd,
            StartLine = 1,
            ClassName = caller is UserFunction user ? user.Code.ClassName : "",
            FunctionName = "",
        };

    private static bool DeclaresStrictTypes(ScriptSyntax syntax)
    {
        foreach (StmtNode statement in syntax.Stmts)
        {
            if (statement is DeclareStmt declare)
            {
                foreach (DeclareItemNode item in declare.Declares)
                {
                    if (AsciiCase.ToLower(item.Name) == "strict_types" && item.Value is IntScalar { Value: 1 })
                        return true;
                }
            }
            else if (statement is not (InlineHtmlStmt or NopStmt))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Runs a script's top level as the outermost frame; its variables are the global ones.</summary>
    private Value RunTop(UserFunction script, int first)
    {
        Frame frame = NewFrame(script, first, Globals);
        nint address = TopFrame = Frame.AddressOf(ref frame);
        StackMark mark = Stack.Mark;
        Value result;
        try
        {
            result = script.RunBody(ref frame);
        }
        catch (PhpThrow exception) when (FrameUnwinding.ReleaseFrames(this, address))
        {
            Stack.Unwind(mark, Lifetime);
            Adopt(exception);
            TopFrame = address;
            result = Value.Throw;
        }

        if (result.IsThrow)
        {
            Evaluation.Statements.Protected.SettleThrown(ref frame);
            throw TakeThrown();
        }

        Lifetime.Settle(0);
        TopFrame = 0;
        return result;
    }

    /// <summary>Makes the slots of the main script's variables, which are the global ones. Returns the index of the first.</summary>
    private int ReserveGlobals(UserFunction script)
    {
        FunctionBody body = script.Body;
        ref Value slots = ref Stack.Reserve(body.SlotCount, out _);
        for (int i = 0; i < body.SlotCount; i++)
            Unsafe.Add(ref slots, i) = Value.Undefined;
        int first = Stack.Top - body.SlotCount;
        Globals.Attach(body.LocalNames, body.LocalIndex, Stack.Segment, first);
        return first;
    }

    private Frame NewFrame(UserFunction script, int first, SymbolTable? symbols)
    {
        Frame frame = default;
        frame.Locals = ref Stack.Segment[first];
        frame.Engine = this;
        frame.Function = script;
        frame.Storage = Stack.Segment;
        frame.Base = first;
        frame.Caller = TopFrame;
        frame.PendingMark = Lifetime.PendingCount;
        frame.Symbols = symbols;
        return frame;
    }

    /// <summary>
    /// Runs an included script or evaluated code in the variables of a frame: names that it uses are shared by reference with
    /// the frame's.
    /// </summary>
    private Value RunInScope(ref Frame scope, UserFunction script) =>
        RunWith(VariableTable.Of(ref scope), scope.This, scope.StaticClass, script);

    private Value RunWith(SymbolTable variables, PhpObject? target, PhpClass? staticClass, UserFunction script)
    {
        FunctionBody body = script.Body;
        ref Value slots = ref Stack.Reserve(body.SlotCount, out StackMark mark);
        int first = Stack.Top - body.SlotCount;
        for (int i = 0; i < body.SlotCount; i++)
        {
            ref Value slot = ref Unsafe.Add(ref slots, i);
            slot = Value.Undefined;
            if (body.LocalNames[i].Length > 0)
                Slot.Initialize(ref slot, Value.FromReference(variables.ShareReference(body.LocalNames[i])));
        }

        Frame frame = NewFrame(script, first, variables);
        frame.This = target;
        frame.StaticClass = staticClass;
        if (target is not null)
            target.Holders++;
        nint caller = TopFrame;
        nint address = Frame.AddressOf(ref frame);
        if (address < StackLimit)
            StackExhausted(address);
        TopFrame = address;
        Value result = script.RunBody(ref frame);
        TopFrame = caller;
        if (target is not null)
            Lifetime.Release(Value.FromObject(target));
        for (int i = 0; i < body.SlotCount; i++)
        {
            ref Value slot = ref Unsafe.Add(ref slots, i);
            Value held = slot;
            slot = default;
            if (body.LocalNames[i].Length > 0 && held.IsReference)
                variables.TakeBack(this, body.LocalNames[i], held.AsReference);
            else if (body.LocalNames[i].Length > 0 && held.IsUndefined)
                variables.Remove(this, body.LocalNames[i]);
            Lifetime.Release(held);
        }

        Stack.Release(mark);
        Lifetime.SettleKeeping(frame.PendingMark, result);
        return result;
    }

    internal Value Include(ref Frame scope, IncludeKind kind, string path)
    {
        bool once = kind is IncludeKind.IncludeOnce or IncludeKind.RequireOnce;
        bool required = kind is IncludeKind.Require or IncludeKind.RequireOnce;
        string name = kind switch
        {
            IncludeKind.Include => "include",
            IncludeKind.IncludeOnce => "include_once",
            IncludeKind.Require => "require",
            _ => "require_once",
        };
        bool isUrl = Sources.IsUrl(path);
        int end = path.IndexOf('\0', StringComparison.Ordinal);
        // Without a name, PHP looks for the current directory when it includes once, and refuses otherwise.
        bool isSearched = !isUrl && end < 0 && (path.Length > 0 || once);
        string? resolved = isSearched ? Sources.Resolve(this, path) : null;
        if (once && HasBeenRun.Contains(resolved ?? path))
            return Value.True;
        byte[]? source = resolved is null ? null : Sources.ReadFile(this, resolved);
        if (source is null)
        {
            string shown = end < 0 ? path : path[..end];
            string failure = "Failed opening " + (required ? "required " : "") + "'" + shown + "'" + (required ? "" : " for inclusion") + " (include_path='" + Ini.IncludePath + "')";
            source = ReadStream(ref scope, end < 0 ? resolved ?? path : null, name, required ? null : failure);
            if (source is null && required)
                throw Error(failure);
            if (source is null)
                return Value.False;
        }

        resolved ??= isUrl ? path : Sources.OpenedPath(path);
        if (!NoteIncluded(resolved) && once)
            return Value.True;
        return RunSource(ref scope, source, resolved, name, FileOptions);
    }

    internal override void RunOnceIfThere(string path)
    {
        nint address = TopFrame;
        while (address != 0 && !Frame.At(address).Function.IsUser)
            address = Frame.At(address).Caller;
        if (address == 0)
            return;
        ref Frame scope = ref Frame.At(address);
        if (Sources.Resolve(this, path) is not { } resolved || HasBeenRun.Contains(resolved) || Sources.ReadFile(this, resolved) is not { } source)
            return;
        NoteIncluded(resolved);
        Lifetime.Watch(RunSource(ref scope, source, resolved, "require_once", FileOptions));
    }

    internal Value Eval(ref Frame scope, PhpString code)
    {
        string name = scope.Function.FileName + "(" + scope.Line + ") : eval()'d code";
        ScriptParserOptions options = ScriptParserOptions.InScript | SourceOptions;
        return RunSource(ref scope, code.Span, name, "eval", options);
    }

    private Value RunSource(ref Frame scope, ReadOnlySpan<byte> source, string fileName, string keyword, ScriptParserOptions options)
    {
        UserFunction script;
        try
        {
            ScriptSyntax syntax = ScriptParser.Parse(source, fileName, options);
            ReportWarnings(syntax);
            script = keyword == "eval" ? Prepare(syntax, scope.Function, keyword) : PrepareIncluded(ref scope, syntax, keyword);
        }
        catch (PhpSyntaxException error)
        {
            throw Failure(error, fileName);
        }
        catch (Checking.CompileError error)
        {
            FatalError(error.Message, error.FileName, error.Line);
            throw;
        }

        return RunInScope(ref scope, script);
    }

    /// <summary>The exception that a script gets which asked for code that cannot be read. Some of that code ends the script at once.</summary>
    private PhpThrow Failure(PhpSyntaxException error, string fileName)
    {
        if (!error.IsThrown)
            FatalError(error.Message, fileName, error.Line);
        ReportWarnings(error.Warnings, fileName);
        return new PhpThrow(Throwables.CreateAt(this, BuiltInClass(error.IsParseError ? "ParseError" : "CompileError"), error.Message, fileName, error.Line));
    }
}
