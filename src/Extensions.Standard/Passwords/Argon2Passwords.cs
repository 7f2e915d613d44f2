using System.Runtime.InteropServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Passwords;

/// <summary>Argon2i or Argon2id (RFC 9106).</summary>
internal sealed unsafe class Argon2Passwords(string identifier, int type) : PasswordAlgorithm
{
    private const int SaltLength = 16;
    private const int HashLength = 32;
    private const int BytesPerKibibyte = 1024;
    private const long LeastMemory = 8;
    private const long MostLanes = 0xffffff;

    public override string Identifier => identifier;

    public override string Name => identifier;

    public override PhpString Hash(Engine engine, PhpString password, PhpArray? options)
    {
        long memory = Option(engine, options, "memory_cost", PasswordConstants.PASSWORD_ARGON2_DEFAULT_MEMORY_COST);
        if (memory is > uint.MaxValue or < LeastMemory)
            throw engine.ValueError("Memory cost is outside of allowed memory range");
        long time = Option(engine, options, "time_cost", PasswordConstants.PASSWORD_ARGON2_DEFAULT_TIME_COST);
        if (time is > uint.MaxValue or < 1)
            throw engine.ValueError("Time cost is outside of allowed time range");
        long threads = Option(engine, options, "threads", PasswordConstants.PASSWORD_ARGON2_DEFAULT_THREADS);
        if (threads is > MostLanes or < 1)
            throw engine.ValueError("Invalid number of threads");

        MemoryGuard.RequestOutside(memory * BytesPerKibibyte);
        byte[] salt = MakeSalt(engine, options, SaltLength);
        nuint length = Argon2Library.argon2_encodedlen((uint)time, (uint)memory, (uint)threads, SaltLength, HashLength, type);
        var encoded = new byte[length];
        byte* hash = stackalloc byte[HashLength];
        int status;
        fixed (byte* text = encoded)
        fixed (byte* saltBytes = salt)
        fixed (byte* passwordBytes = password.Span)
        {
            status = Argon2Library.argon2_hash(
                (uint)time, (uint)memory, (uint)threads, passwordBytes, (nuint)password.Length, saltBytes, SaltLength, hash, HashLength,
                text, length, type, Argon2Library.Version);
        }

        if (status != Argon2Library.Succeeded)
            throw engine.ValueError(Marshal.PtrToStringUTF8((nint)Argon2Library.argon2_error_message(status)) ?? "");
        return PhpString.From(encoded.AsSpan(0, encoded.Length - 1));
    }

    public override bool Verify(Engine engine, PhpString password, PhpString hash)
    {
        MemoryGuard.RequestOutside(Math.Clamp(Read(hash, new Costs(0, 0, 0)).Memory, 0, uint.MaxValue) * BytesPerKibibyte);
        byte[] encoded = [.. hash.Span, 0];
        fixed (byte* text = encoded)
        fixed (byte* passwordBytes = password.Span)
            return Argon2Library.argon2_verify(text, passwordBytes, (nuint)password.Length, type) == Argon2Library.Succeeded;
    }

    public override bool NeedsRehash(Engine engine, PhpString hash, PhpArray? options)
    {
        long memory = Option(engine, options, "memory_cost", PasswordConstants.PASSWORD_ARGON2_DEFAULT_MEMORY_COST);
        long time = Option(engine, options, "time_cost", PasswordConstants.PASSWORD_ARGON2_DEFAULT_TIME_COST);
        long threads = Option(engine, options, "threads", PasswordConstants.PASSWORD_ARGON2_DEFAULT_THREADS);
        return Read(hash, new Costs(0, 0, 0)) != new Costs(memory, time, threads);
    }

    public override PhpArray OptionsOf(PhpString hash)
    {
        Costs costs = Read(hash, new Costs(
            PasswordConstants.PASSWORD_ARGON2_DEFAULT_MEMORY_COST, PasswordConstants.PASSWORD_ARGON2_DEFAULT_TIME_COST, PasswordConstants.PASSWORD_ARGON2_DEFAULT_THREADS));
        var options = new PhpArray();
        options.Set("memory_cost", costs.Memory);
        options.Set("time_cost", costs.Time);
        options.Set("threads", costs.Threads);
        return options;
    }

    /// <summary>What a hash says, as far as it says it; the rest as given.</summary>
    private static Costs Read(PhpString hash, Costs costs)
    {
        ReadOnlySpan<byte> text = hash.Span;
        const int shortest = 11;
        if (text.Length < shortest)
            return costs;
        if (text.StartsWith("$argon2i$"u8))
            text = text["$argon2i$".Length..];
        else if (text.StartsWith("$argon2id$"u8))
            text = text["$argon2id$".Length..];
        else
            return costs;

        long version = 0;
        (long memory, long time, long threads) = (costs.Memory, costs.Time, costs.Threads);
        _ = TryRead(ref text, "v="u8, ref version) && TryRead(ref text, "$m="u8, ref memory) && TryRead(ref text, ",t="u8, ref time) && TryRead(ref text, ",p="u8, ref threads);
        return new Costs(memory, time, threads);
    }

    private readonly record struct Costs(long Memory, long Time, long Threads);
}
