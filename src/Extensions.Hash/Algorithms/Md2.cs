using MiniPhp.Runtime.Hashing;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>MD2 (RFC 1319). A context is 48 bytes of state, the checksum, the buffer, and how many bytes it holds.</summary>
internal sealed class Md2 : HashAlgorithm
{
    private const int ChecksumOffset = 48;
    private const int BufferOffset = 64;
    private const int HeldOffset = 80;
    private const int Size = 16;
    private const int Rounds = 18;

    /// <summary>A permutation of the bytes, made of the digits of pi.</summary>
    private static ReadOnlySpan<byte> Substitution =>
    [
        41, 46, 67, 201, 162, 216, 124, 1, 61, 54, 84, 161, 236, 240, 6, 19,
        98, 167, 5, 243, 192, 199, 115, 140, 152, 147, 43, 217, 188, 76, 130, 202,
        30, 155, 87, 60, 253, 212, 224, 22, 103, 66, 111, 24, 138, 23, 229, 18,
        190, 78, 196, 214, 218, 158, 222, 73, 160, 251, 245, 142, 187, 47, 238, 122,
        169, 104, 121, 145, 21, 178, 7, 63, 148, 194, 16, 137, 11, 34, 95, 33,
        128, 127, 93, 154, 90, 144, 50, 39, 53, 62, 204, 231, 191, 247, 151, 3,
        255, 25, 48, 179, 72, 165, 181, 209, 215, 94, 146, 42, 172, 86, 170, 198,
        79, 184, 56, 210, 150, 164, 125, 182, 118, 252, 107, 226, 156, 116, 4, 241,
        69, 157, 112, 89, 100, 113, 135, 32, 134, 91, 207, 101, 230, 45, 168, 2,
        27, 96, 37, 173, 174, 176, 185, 246, 28, 70, 97, 105, 52, 64, 126, 15,
        85, 71, 163, 35, 221, 81, 175, 58, 195, 92, 249, 206, 186, 197, 234, 38,
        44, 83, 13, 110, 133, 40, 132, 9, 211, 223, 205, 244, 65, 129, 77, 82,
        106, 220, 55, 200, 108, 193, 171, 250, 36, 225, 123, 8, 12, 189, 177, 74,
        120, 136, 149, 139, 227, 99, 232, 109, 233, 203, 213, 254, 59, 0, 29, 57,
        242, 239, 183, 14, 102, 88, 208, 228, 166, 119, 114, 248, 235, 117, 75, 10,
        49, 68, 80, 180, 143, 237, 31, 26, 219, 153, 141, 51, 159, 17, 131, 20,
    ];

    public override string Name => "md2";

    public override int DigestSize => Size;

    public override int BlockSize => Size;

    public override int ContextSize => HeldOffset + 1;

    public override string Layout => "b48b16b16b.";

    public override bool IsValid(ReadOnlySpan<byte> context) => context[HeldOffset] < Size;

    public override void Update(Span<byte> context, ReadOnlySpan<byte> data)
    {
        int held = context[HeldOffset];
        Span<byte> buffer = context.Slice(BufferOffset, Size);
        if (held > 0)
        {
            int room = Size - held;
            if (data.Length < room)
            {
                data.CopyTo(buffer[held..]);
                context[HeldOffset] += (byte)data.Length;
                return;
            }

            data[..room].CopyTo(buffer[held..]);
            Compress(context, buffer);
            data = data[room..];
            context[HeldOffset] = 0;
        }

        for (; data.Length >= Size; data = data[Size..])
            Compress(context, data);
        if (data.Length == 0)
            return;
        data.CopyTo(buffer);
        context[HeldOffset] = (byte)data.Length;
    }

    public override void Finish(Span<byte> context, Span<byte> digest)
    {
        int held = context[HeldOffset];
        Span<byte> buffer = context.Slice(BufferOffset, Size);
        buffer[held..].Fill((byte)(Size - held));
        Compress(context, buffer);
        Compress(context, context.Slice(ChecksumOffset, Size));
        context[..Size].CopyTo(digest);
    }

    /// <summary>A context of zeros.</summary>
    protected override void Load(Span<byte> context)
    {
    }

    private static void Compress(Span<byte> context, ReadOnlySpan<byte> data)
    {
        ReadOnlySpan<byte> substitution = Substitution;
        Span<byte> block = stackalloc byte[Size];
        data[..Size].CopyTo(block);
        Span<byte> state = context[..ChecksumOffset];
        for (int i = 0; i < Size; i++)
        {
            state[Size + i] = block[i];
            state[2 * Size + i] = (byte)(block[i] ^ state[i]);
        }

        byte last = 0;
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < state.Length; i++)
                last = state[i] ^= substitution[last];
            last += (byte)round;
        }

        Span<byte> checksum = context.Slice(ChecksumOffset, Size);
        last = checksum[Size - 1];
        for (int i = 0; i < Size; i++)
            last = checksum[i] ^= substitution[block[i] ^ last];
    }
}
