package org.evidencecatalog.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A folder of synthetic trials of heat in an invented condition: studies and results under their
 * own and other headers, a file with semicolons and decimal commas, appraisals and judgements.
 */
record SyntheticFolder(Path folder, Random random) {
  private static final int TRIALS = 30;

  void write() throws IOException {
    write(
        "studies.csv",
        "key,study_title,conditions,interventions,control,study type,sample size,n_analyzed,groups,"
            + "funding,pedro_score",
        rows(0, this::study));
    write(
        "semicolon.csv",
        "id;title;condition;intervention;comparator;design;n",
        rows(TRIALS, this::foreignStudy));
    write(
        "results.csv",
        "study,outcome,arm1,arm2,ai,n1i,ci,n2i,measure,estimate,ci_lb,ci_ub",
        rows(0, this::events));
    write(
        "semicolon results.csv",
        "study;outcome;arm1;arm2;m1i;sd1i;n1i;m2i;sd2i;n2i;favours",
        rows(TRIALS, this::means));
    write("appraisals.csv", "Study,tool,total,by", rows(TRIALS, this::appraisal));
    write(
        "judgements.csv",
        "framework,condition,outcome,rule,change,rationale,by,date",
        List.of(
            "grade,ache,relapse,GRADE.indirectness,-1,other people,Panel A,2026-01-31",
            "grade,ache,pain,GRADE.imprecision,-2,few people,Panel A,2026-01-31",
            "pollock,ache,pain,POLLOCK.imprecision,-1,few people,Panel A,2026-01-31"));
  }

  private void write(String name, String header, List<String> rows) throws IOException {
    List<String> lines = new ArrayList<>(List.of(header));
    lines.addAll(rows);
    Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private interface Row {
    String of(int trial);
  }

  private static List<String> rows(int first, Row row) {
    List<String> rows = new ArrayList<>();
    for (int i = first; i < first + TRIALS; i++) {
      rows.add(row.of(i));
    }
    return rows;
  }

  private int people() {
    return 20 + random.nextInt(200);
  }

  private String study(int trial) {
    int first = people();
    int second = people();
    int all = first + second;
    return String.format(
        Locale.ROOT,
        "t%d,\"Trial %d, a study%n in two lines\",ache,heat,rest,RCT,%d,%d,%d/%d,%s,%d",
        trial,
        trial,
        all,
        all - random.nextInt(15),
        first,
        second,
        random.nextBoolean() ? "industry" : "public",
        random.nextInt(11));
  }

  private String foreignStudy(int trial) {
    return "t" + trial + ";Trial " + trial + ";ache;heat;rest;randomised trial;" + people();
  }

  private String events(int trial) {
    if (trial % 3 == 0) {
      double low = 0.2 + random.nextInt(40) / 100.0;
      return String.format(
          Locale.ROOT,
          "t%d,relapse,heat,rest,,,,,RR,%.2f,%.2f,%.2f",
          trial,
          low * 1.5,
          low,
          low * 2.25);
    }
    int first = people();
    int second = people();
    return String.format(
        Locale.ROOT,
        "t%d,relapse,%s,%d,%d,%d,%d,,,,",
        trial,
        trial % 2 == 0 ? "heat,rest" : "rest,heat",
        1 + random.nextInt(first),
        first,
        1 + random.nextInt(second),
        second);
  }

  /** Of every fifth trial only a direction, so that the size of the study counts. */
  private String means(int trial) {
    if (trial % 5 == 0) {
      return "t" + trial + ";pain;heat;rest;;;;;;;arm1";
    }
    return String.format(
            Locale.ROOT,
            "t%d;pain;heat;rest;%.1f;%.2f;%d;%.1f;%.2f;%d;",
            trial,
            30 + 10 * random.nextDouble(),
            5 + 5 * random.nextDouble(),
            people(),
            40 + 10 * random.nextDouble(),
            5 + 5 * random.nextDouble(),
            people())
        .replace('.', ',');
  }

  private String appraisal(int trial) {
    return "t" + trial + ",pedro," + random.nextInt(11) + ",Assessor A";
  }
}
