using System;
using System.Collections.Generic;
using System.Linq;

namespace MiniPhp.Runtime.Generators;

/// <summary>Writes the method that checks and converts the arguments in a native's frame and calls the C# method.</summary>
internal sealed class BinderWriter(SourceText source)
{
    /// <summary>Writes "internal static Value NAME(ref Frame frame) { … }".</summary>
    public void Write(FunctionModel function, string binderName)
    {
        ParameterModel[] declared = function.Parameters.Where(parameter => !parameter.IsInjected).ToArray();
        source.Line("internal static Value " + binderName + "(ref Frame frame)");
        source.Open();
        if (function.IsDeprecated)
            source.Line("ArgumentBinder.NoteDeprecated(ref frame);");
        if (function.Before is not null)
            source.Line("((" + function.ReceiverType + ")frame.This!)." + function.Before + "();");
        WriteCountCheck(declared, function);
        for (int i = 0; i < declared.Length; i++)
            WriteParameter(declared[i], i);
        WriteCall(function, declared);
        source.Close();
    }

    private void WriteCountCheck(ParameterModel[] declared, FunctionModel function)
    {
        if (function.IsAllOrNone)
        {
            source.Line("if (frame.ArgumentCount != 0 && frame.ArgumentCount != " + declared.Length + ")");
            source.Line("    return frame.Engine.Fail(ArgumentError.WrongCount(ref frame, " + declared.Length + ", " + declared.Length + "));");
            return;
        }

        int required = Math.Max(Required(declared), function.LeastArguments);
        int maximum = Maximum(declared);
        string problem = maximum < 0
            ? required == 0 ? "" : "frame.ArgumentCount < " + required
            : required == maximum ? "frame.ArgumentCount != " + required
            : required == 0 ? "frame.ArgumentCount > " + maximum
            : "(uint)(frame.ArgumentCount - " + required + ") > " + (maximum - required);
        if (problem.Length == 0)
            return;
        source.Line("if (" + problem + ")");
        source.Line("    return frame.Engine.Fail(ArgumentError.WrongCount(ref frame, " + required + ", " + maximum + "));");
    }

    public static int Required(ParameterModel[] declared)
    {
        int required = 0;
        for (int i = 0; i < declared.Length; i++)
        {
            if (!declared[i].IsOptional)
                required = i + 1;
        }

        return required;
    }

    public static int Maximum(ParameterModel[] declared) => declared.Any(parameter => parameter.IsVariadic) ? -1 : declared.Length;

    private void WriteParameter(ParameterModel parameter, int index)
    {
        if (parameter.IsVariadic)
        {
            WriteRest(parameter, index);
            return;
        }

        string local = CSharpTypeOf(parameter) + " p" + index;
        if (!parameter.IsOptional)
        {
            source.Line("Value v" + index + " = frame.Local(" + index + ");");
            source.Line(local + (MayBeLeftOut(parameter) ? " = null;" : ";"));
            WriteConversion(parameter, index);
            return;
        }

        source.Line(local + " = " + parameter.DefaultExpression + ";");
        source.Line("if (frame.ArgumentCount > " + index + " && !frame.Local(" + index + ").IsUndefined)");
        source.Open();
        source.Line("Value v" + index + " = frame.Local(" + index + ");");
        if (MayBeLeftOut(parameter) && parameter.DefaultExpression != "null")
            source.Line("p" + index + " = null;");
        WriteConversion(parameter, index);
        source.Close();
    }

    /// <summary>True for a parameter for which PHP's null is C#'s.</summary>
    private static bool MayBeLeftOut(ParameterModel parameter) =>
        parameter.AcceptsNull && parameter.IsNullableInCSharp && parameter.Kind is not (ParameterKind.Value or ParameterKind.Reference);

    /// <summary>Writes what sets "p" to "v" as the parameter's type, or returns when it does not fit.</summary>
    private void WriteConversion(ParameterModel parameter, int index)
    {
        string value = "v" + index;
        string local = "p" + index;
        bool mayBeLeftOut = MayBeLeftOut(parameter);
        (string Type, string Name)? scalar = parameter.Kind switch
        {
            ParameterKind.Int => ("Int", "Int"),
            ParameterKind.Float => ("Float", "Float"),
            ParameterKind.Bool => ("Bool", "Bool"),
            ParameterKind.String => ("String", "PhpString"),
            _ => null,
        };
        string position = "(ref frame, " + (index + 1) + ", ";
        if (scalar is { } type)
        {
            source.Line("if (" + value + ".Is" + type.Type + ")");
            source.Line("    " + local + " = " + value + ".As" + type.Type + ";");
            string convert = "ArgumentBinder.TryTo" + type.Name + position + value + ", out ";
            if (CSharpTypeOf(parameter) == parameter.CSharpType)
            {
                source.Line("else if (!" + convert + local + "))");
                source.Line("    return Value.Throw;");
                return;
            }

            string converted = "c" + index;
            source.Line("else" + (mayBeLeftOut ? " if (!" + value + ".IsNull)" : ""));
            source.Open();
            source.Line("if (!" + convert + parameter.CSharpType + " " + converted + "))");
            source.Line("    return Value.Throw;");
            source.Line(local + " = " + converted + ";");
            source.Close();
        }
        else if (parameter.Kind == ParameterKind.Array)
        {
            source.Line("if (" + value + ".IsArray)");
            source.Line("    " + local + " = " + value + ".AsArray;");
            source.Line("else" + (mayBeLeftOut ? " if (!" + value + ".IsNull)" : ""));
            source.Line("    return ArgumentBinder.WrongArgument" + position + value + ");");
        }
        else if (parameter is { Kind: ParameterKind.Value, Type: not (null or "mixed"), PrefersReference: false, IsUnchecked: false })
        {
            source.Line("if (!ArgumentBinder.TryToUnion" + position + "ref " + value + ", " + UnionArguments(parameter) + "))");
            source.Line("    return Value.Throw;");
            source.Line(local + " = " + value + ";");
        }
        else
        {
            source.Line(local + " = " + Conversion(parameter, index) + ";");
        }
    }

    private void WriteRest(ParameterModel parameter, int index)
    {
        if (parameter.Type is not (null or "mixed") && !parameter.IsUnchecked)
            source.Line("ArgumentBinder.ConvertRest(ref frame, " + index + ", " + UnionArguments(parameter) + ");");
        source.Line(parameter.Kind switch
        {
            ParameterKind.SpanRest => "ReadOnlySpan<Value> p" + index + " = ArgumentBinder.Rest(ref frame, " + index + ");",
            ParameterKind.ReferenceRest => "PhpReference[] p" + index + " = ArgumentBinder.ReferenceRest(ref frame, " + index + ");",
            _ => "Value[] p" + index + " = ArgumentBinder.RestAsArray(ref frame, " + index + ");",
        });
    }

    // ---------------------------------------------------------------- without a frame

    /// <summary>The most arguments of a function that is called without a frame.</summary>
    private const int MaximumDirectArguments = 4;

    /// <summary>
    /// True for a function that can be called without a frame while its arguments have the declared types: it gets and returns scalars and
    /// strings only, and neither looks at the engine nor at its call, or a method stands in for it in ordinary calls that does not.
    /// </summary>
    public static bool IsDirect(FunctionModel function) =>
        function is { ReceiverType: null, IsDeprecated: false, IsAbstract: false, Flags.Length: 0, ReturnKind: "long" or "double" or "bool" or "PhpString" or "Value" }
        && (function.ReturnKind != "Value" || IsPlain(function.ReturnType))
        && DirectParameters(function).Length <= MaximumDirectArguments
        && DirectParameters(function).All(parameter => parameter.Kind is ParameterKind.Int or ParameterKind.Float or ParameterKind.Bool or ParameterKind.String
            || (parameter.Kind == ParameterKind.Value && !parameter.PrefersReference && !parameter.IsUnchecked && !parameter.IsOptional && IsPlain(parameter.Type)));

    private static ParameterModel[] DirectParameters(FunctionModel function) =>
        function.Parameters.Where(parameter => function.Frameless is null || !parameter.IsInjected).ToArray();

    private static bool IsPlain(string? type) =>
        type is not null && type.Split('|').All(part => part is "int" or "float" or "string" or "bool" or "false" or "null");

    /// <summary>Writes "internal static Value NAME(ref Value first, int count) { … }", which returns undefined when an argument is of another type.</summary>
    public void WriteDirect(FunctionModel function, string name)
    {
        ParameterModel[] declared = DirectParameters(function);
        source.Line("internal static Value " + name + "(ref Value first, int count)");
        source.Open();
        for (int i = 0; i < declared.Length; i++)
        {
            if (!declared[i].IsOptional)
            {
                source.Line("Value v" + i + " = System.Runtime.CompilerServices.Unsafe.Add(ref first, " + i + ");");
                WriteDirectCheck(declared[i], i);
                source.Line(CSharpTypeOf(declared[i]) + " p" + i + " = " + DirectValue(declared[i], i) + ";");
                continue;
            }

            source.Line(CSharpTypeOf(declared[i]) + " p" + i + " = " + declared[i].DefaultExpression + ";");
            source.Line("if (count > " + i + ")");
            source.Open();
            source.Line("Value v" + i + " = System.Runtime.CompilerServices.Unsafe.Add(ref first, " + i + ");");
            WriteDirectCheck(declared[i], i);
            source.Line("p" + i + " = " + DirectValue(declared[i], i) + ";");
            source.Close();
        }

        string arguments = "(" + string.Join(", ", declared.Select((_, i) => "p" + i)) + ")";
        if (function.Frameless is { } frameless)
            source.Line("return " + frameless + arguments + ";");
        else
            WriteReturn(function, function.Target + arguments);
        source.Close();
    }

    private void WriteDirectCheck(ParameterModel parameter, int index)
    {
        IEnumerable<string> types = parameter.Kind switch
        {
            ParameterKind.Int => ["IsInt"],
            ParameterKind.Float => ["IsFloat", "IsInt"],
            ParameterKind.Bool => ["IsBool"],
            ParameterKind.String => ["IsString"],
            _ => parameter.Type!.Split('|').Select(part => part switch { "int" => "IsInt", "float" => "IsFloat", "string" => "IsString", "null" => "IsNull", _ => "IsBool" }),
        };
        source.Line("if (" + string.Join(" && ", types.Select(type => "!v" + index + "." + type)) + ")");
        source.Line("    return Value.Undefined;");
    }

    private static string DirectValue(ParameterModel parameter, int index) => parameter.Kind switch
    {
        ParameterKind.Int => "v" + index + ".AsInt",
        ParameterKind.Float => "v" + index + ".IsFloat ? v" + index + ".AsFloat : v" + index + ".AsInt",
        ParameterKind.Bool => "v" + index + ".AsBool",
        ParameterKind.String => "v" + index + ".AsString",
        _ => "v" + index,
    };

    private static string CSharpTypeOf(ParameterModel parameter) => parameter.CSharpType + (parameter.IsNullableInCSharp ? "?" : "");

    private static string Conversion(ParameterModel parameter, int index)
    {
        string value = "v" + index;
        string call = "(ref frame, " + (index + 1) + ", " + value + ")";
        string converted = parameter.Kind switch
        {
            ParameterKind.Callable => "ArgumentBinder.ToCallable" + call,
            ParameterKind.Object when parameter.CSharpType.EndsWith(".PhpObject") && parameter.Type is "object" or "?object" =>
                value + ".IsObject ? " + value + ".AsObject : ArgumentBinder.ToObject" + call,
            ParameterKind.Object when parameter.CSharpType.EndsWith(".PhpObject") =>
                "ArgumentBinder.ToInstance(ref frame, " + (index + 1) + ", " + value + ", " + UnionArguments(parameter) + ")",
            ParameterKind.Object => "ArgumentBinder.ToObject<" + parameter.CSharpType + ">" + call,
            ParameterKind.Resource => "ArgumentBinder.ToResource<" + parameter.CSharpType + ">(ref frame, " + (index + 1) + ", " + value + ", " + CSharpText.LiteralOrNull(parameter.ResourceType) + ")",
            ParameterKind.Reference when parameter.Type is null or "mixed" => value + ".AsReference",
            ParameterKind.Reference => "ArgumentBinder.ToReference(ref frame, " + (index + 1) + ", " + value + ", " + UnionArguments(parameter) + ")",
            _ when parameter.Type is null or "mixed" || parameter.IsUnchecked => value,
            _ => "ArgumentBinder.CheckPreferred(ref frame, " + (index + 1) + ", " + value + ", " + UnionArguments(parameter) + ")",
        };
        return MayBeLeftOut(parameter)
            ? value + ".IsNull ? null : " + converted
            : converted;
    }

    /// <summary>The type mask, and the class names in one text.</summary>
    private static string UnionArguments(ParameterModel parameter)
    {
        PhpTypeText type = PhpTypeText.Parse(parameter.Type!);
        string names = type.ClassNames.Count == 0 ? "null" : CSharpText.Literal(string.Join("|", type.ClassNames));
        return type.Mask + ", " + names + (parameter.Expected is null ? "" : ", " + CSharpText.Literal(parameter.Expected));
    }

    private void WriteCall(FunctionModel function, ParameterModel[] declared)
    {
        var arguments = new List<string>();
        int index = 0;
        foreach (ParameterModel parameter in function.Parameters)
        {
            arguments.Add(parameter.Kind switch
            {
                ParameterKind.Engine => "frame.Engine",
                ParameterKind.StaticClass => "frame.StaticClass!",
                ParameterKind.Names => "NamedArguments.Of(ref frame)",
                ParameterKind.Self => parameter.CSharpType.EndsWith(".PhpObject") ? "frame.This!" : "(" + parameter.CSharpType + ")frame.This!",
                _ => "p" + index++,
            });
        }

        string receiver = function.ReceiverType is null ? "" : "((" + function.ReceiverType + ")frame.This!).";
        string call = receiver + function.Target + "(" + string.Join(", ", arguments) + ")";
        WriteReturn(function, call);
    }

    private void WriteReturn(FunctionModel function, string call)
    {
        if (function.ReturnKind == "void")
        {
            source.Line(call + ";");
            source.Line("return Value.Null;");
            return;
        }

        string factory = function.ReturnKind switch
        {
            "long" => "Value.FromInt",
            "double" => "Value.FromFloat",
            "bool" => "Value.FromBool",
            "PhpString" => "Value.FromString",
            "PhpArray" => "Value.FromArray",
            "PhpObject" => "Value.FromObject",
            "PhpResource" => "Value.FromResource",
            _ => "",
        };
        if (!function.ReturnsNullable)
        {
            source.Line("return " + (factory.Length == 0 ? call : factory + "(" + call + ")") + ";");
            return;
        }

        PhpTypeText? type = function.ReturnType is null ? null : PhpTypeText.Parse(function.ReturnType);
        string none = type is { AllowsNull: false, HasFalse: true } ? "Value.False" : "Value.Null";
        string local = function.ReturnKind switch
        {
            "long" or "double" or "bool" => "result.Value",
            _ => "result",
        };
        source.Line("var result = " + call + ";");
        source.Line("return result is null ? " + none + " : " + factory + "(" + local + ");");
    }
}
